import type { Core } from "../core.js";
import type { Scope } from "./scope.js";

/** What `GET /sim/limits` says: the mode, the values, and every purse that is not full. */
export function limitsView({ limiter, settings }: Core, onlyBot?: number) {
  const nowMs = settings.clock.now();
  const bots = [...limiter.bots].filter(([bot]) => onlyBot === undefined || bot === onlyBot);
  return {
    mode: limiter.mode,
    values: limiter.values,
    bots: bots.map(([bot, { whole, chats }]) => ({
      bot,
      ...purseView(whole, nowMs),
      chats: [...chats.values()]
        .filter((scope) => !scope.isIdle(nowMs))
        .map((scope) => ({
          key: scope.room.key,
          title: titleOf(scope.room.chat),
          ...purseView(scope, nowMs),
        })),
    })),
  };
}

/** `wait_ms`: until the next message. */
const purseView = (scope: Scope, nowMs: number) => ({
  free: Math.max(0, Math.round(scope.purse.free(nowMs) * 100) / 100),
  capacity: scope.purse.capacity,
  wait_ms: Math.ceil(scope.waitMs(nowMs, 1)),
});

const titleOf = ({
  id,
  title,
  first_name,
}: {
  id: number;
  title?: string | undefined;
  first_name?: string | undefined;
}) => title ?? first_name ?? String(id);
