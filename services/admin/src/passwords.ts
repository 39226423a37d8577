import type { BackgroundTask } from "@telebus/service";
import type { Foundation } from "./part.js";
import { digestOf, isPassword } from "./password-digest.js";
import { createPasswordStore } from "./password-store.js";

/** The owner's password: of whoever runs the platform, and need not be anybody of Telegram. */
export interface Passwords {
  isSet(): Promise<boolean>;
  isRight(password: string): Promise<boolean>;
  change(password: string, actor: string): Promise<void>;
  /** At the start sets the one of the settings, where there is none yet. */
  readonly begin: BackgroundTask;
}

type Deps = Pick<Foundation, "db" | "audit" | "clock" | "log"> & { readonly first: string | undefined };

export function createPasswords({ db, audit, clock, log, first }: Deps): Passwords {
  const store = createPasswordStore(db);
  const record = (actor: string): Promise<void> =>
    audit.record({ actor, action: "password.changed", subject: "owner" });
  return {
    isSet: async () => (await store.find()) !== undefined,
    isRight: async (password) => isPassword(password, await store.find()),
    change: async (password, actor) => {
      const digest = await digestOf(password);
      await db.transaction(async () => {
        await store.put(digest, new Date(clock.now()));
        await record(actor);
      });
    },
    begin: {
      name: "first password",
      start: async () => {
        if (first === undefined || (await store.find()) !== undefined) return;
        const digest = await digestOf(first);
        const isFirst = await db.transaction(async () => {
          const isNew = await store.putFirst(digest, new Date(clock.now()));
          if (isNew) await record("system");
          return isNew;
        });
        if (isFirst) log.info("the owner's password of the settings was set");
      },
      stop: async () => undefined,
    },
  };
}
