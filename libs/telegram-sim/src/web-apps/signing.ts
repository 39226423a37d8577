import { createHmac, createPrivateKey, generateKeyPairSync, sign, type KeyObject } from "node:crypto";
import { z } from "zod";

const PublicJwk = z.object({ x: z.string() });

/** What must survive a restart, so that init data signed before still verifies. */
export interface KeptSigning {
  /** Secret keys of the bots, hex, by bot id. */
  readonly secrets: readonly (readonly [botId: number, secret: string])[];
  /** PKCS #8, PEM. */
  readonly privateKey: string;
}

/**
 * Signs init data as Telegram does: `hash` with a secret made of the bot's token, `signature` with a key pair of the
 * simulator in place of Telegram's.
 *
 * Of each token it keeps HMAC-SHA256("WebAppData", token), never the token: that much is needed to make `hash`, and
 * whoever finds it in a snapshot can forge init data of a simulated bot, but cannot call any Bot API with it.
 */
export class Signing {
  private readonly secrets = new Map<number, Buffer>();
  private privateKey: KeyObject = generateKeyPairSync("ed25519").privateKey;

  /** Learns what it needs of a bot's token. */
  learnKey(botId: number, token: string): void {
    if (this.secrets.has(botId)) return;
    this.secrets.set(botId, createHmac("sha256", "WebAppData").update(token).digest());
  }

  /** The Ed25519 key that verifies `signature`: 32 bytes, hex, as Telegram publishes its own. */
  publicKey(): string {
    const { x } = PublicJwk.parse(this.privateKey.export({ format: "jwk" }));
    return Buffer.from(x, "base64url").toString("hex");
  }

  /** The fields as init data: a query string with `signature` and `hash`. Undefined where the bot's token was never seen. */
  sign(botId: number, fields: Readonly<Record<string, string>>): string | undefined {
    const secret = this.secrets.get(botId);
    if (!secret) return undefined;
    const message = Buffer.from(`${botId}:WebAppData\n${checkString(fields)}`);
    const signature = sign(null, message, this.privateKey).toString("base64url");
    const signed = { ...fields, signature };
    const hash = createHmac("sha256", secret).update(checkString(signed)).digest("hex");
    // Readers of init data may take a plus sign for itself.
    return new URLSearchParams({ ...signed, hash }).toString().replaceAll("+", "%20");
  }

  keep(): KeptSigning {
    return {
      secrets: [...this.secrets].map(([botId, secret]) => [botId, secret.toString("hex")] as const),
      privateKey: this.privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    };
  }

  restore({ secrets, privateKey }: KeptSigning): void {
    for (const [botId, secret] of secrets) this.secrets.set(botId, Buffer.from(secret, "hex"));
    this.privateKey = createPrivateKey(privateKey);
  }

  /** Forgets the bots; the key pair stays. */
  clear(): void {
    this.secrets.clear();
  }
}

/** All fields by name, one on a line. */
const checkString = (fields: Readonly<Record<string, string>>): string =>
  Object.entries(fields)
    .map(([name, value]) => `${name}=${value}`)
    .toSorted()
    .join("\n");
