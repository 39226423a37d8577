import { parameterTypes } from "@telebus/telegram/bot-api-schema";
import type { Call } from "../../src/bot-api/method.js";
import { Params, type Upload } from "../../src/bot-api/params.js";
import { findMethod } from "../../src/bot-api/registry.js";
import type { CallParams, World } from "./world.js";

/** Runs a method on parameters that take note of who looks at them. @returns the names it looked at */
export async function namesRead(world: World, method: string, given: CallParams): Promise<Set<string>> {
  const read = new Set<string>();
  const values = new Proxy(Object.fromEntries(Object.entries(given).filter(([, value]) => !isFile(value))), {
    get: (target, name): unknown => {
      read.add(String(name));
      return Reflect.get(target, name);
    },
  });
  const params = new Params(values, new WatchedUploads(await uploadsOf(given), read));
  await findMethod(method)?.run(callWith(world, params));
  // Parts that are only referred to are no parameters.
  return new Set([...read].filter((name) => !isFile(given[name]) || parameterTypes(method)?.has(name)));
}

class WatchedUploads extends Map<string, Upload> {
  constructor(
    uploads: readonly (readonly [string, Upload])[],
    private readonly read: Set<string>,
  ) {
    super();
    for (const [name, upload] of uploads) this.set(name, upload);
  }

  override get(name: string): Upload | undefined {
    this.read.add(name);
    return super.get(name);
  }
}

const isFile = (value: unknown): value is Blob => value instanceof Blob;

const uploadsOf = (given: CallParams): Promise<(readonly [string, Upload])[]> =>
  Promise.all(
    Object.entries(given).flatMap(([name, value]) =>
      isFile(value)
        ? [
            value
              .arrayBuffer()
              .then(
                (bytes) =>
                  [name, { name: `${name}.bin`, mime: value.type, bytes: Buffer.from(bytes) }] as const,
              ),
          ]
        : [],
    ),
  );

function callWith({ bot, stage }: World, params: Params): Call {
  const { core } = stage.simulator;
  const caller = core.world.bots.get(bot.id);
  if (!caller) throw new Error("the bot is gone");
  return { core, bot: caller, params, signal: new AbortController().signal, spender: { isPaid: false } };
}
