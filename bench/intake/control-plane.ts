import type { KeyValueEntry } from "@telebus/bus";
import type { LiveBot, LivePerson, ServiceName } from "@telebus/contracts";
import { liveKey, sealPurpose, type Sealer } from "@telebus/service";

/** What the control plane of a busy deployment has published. */
interface Published {
  readonly bot: number;
  readonly token: string;
  readonly webhookSecret: string;
  readonly bans: number;
  readonly ownCommands: number;
}

const FEATURES: readonly ServiceName[] = ["distributor", "matchmaker", "llm", "media-worker"];
/** None of those who speak in the benchmark. */
const FIRST_BANNED = 6_000_000_000;

/** Another name of an own command. */
export const aliasOf = (n: number): string => `alias_${n}`;

/** The entries of the bucket CONFIG: one bot with everything on, and everybody who is banned. */
export function publishedEntries(
  { bot, token, webhookSecret, bans, ownCommands }: Published,
  sealer: Sealer,
): readonly KeyValueEntry[] {
  const names = Array.from({ length: ownCommands }, (_none, n) => `own_${n}`);
  const known: LiveBot = {
    id: bot,
    token: sealer.seal(token, sealPurpose.token(bot)),
    username: "bench_bot",
    isOn: true,
    mode: "webhook",
    webhookSecrets: [sealer.seal(webhookSecret, sealPurpose.webhookSecret(bot))],
    features: [...FEATURES],
    home: "admin",
    defaults: { private: "llm", supergroup: "distributor" },
    commandPrefix: "!",
    customCommands: names,
    aliases: Object.fromEntries(names.map((name, n) => [aliasOf(n), name])),
    disabledCommands: ["list"],
  };
  const banned = Array.from({ length: bans }, (_none, n): LivePerson => ({
    id: FIRST_BANNED + n,
    grants: [{ scope: "banned" }],
  }));
  return [
    { key: liveKey.bot(bot), value: JSON.stringify(known) },
    ...banned.map((person) => ({ key: liveKey.person(person.id), value: JSON.stringify(person) })),
  ];
}
