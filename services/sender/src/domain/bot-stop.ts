import type { FailureClass } from "@telebus/contracts";

/** Why Telegram would not have a bot. */
export interface BotStop {
  readonly class: FailureClass;
  /** Telegram's text. */
  readonly description: string;
  /** Digest of the token and the server that it was tried with. */
  readonly connection: string;
}
