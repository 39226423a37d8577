import type { FailureAction } from "@telebus/telegram";
import { withoutMarkup } from "./plain-text.js";

type Params = Readonly<Record<string, unknown>>;

/**
 * What a call may be sent as once more, after Telegram refused it for one part of it.
 * @returns undefined when the call has no such part
 */
export function applyRemedy(remedy: FailureAction, params: Params): Params | undefined {
  switch (remedy) {
    case "once-without-reply":
      return without(params, "reply_parameters");
    case "once-without-keyboard":
      return without(params, "reply_markup");
    case "once-as-plain-text":
      return withoutMarkup(params);
    case "migrate":
    case "hold":
    case "report":
    case "retry-later":
    case "succeed":
      break;
  }
  return undefined;
}

function without(params: Params, ...names: readonly string[]): Params | undefined {
  const kept = Object.entries(params).filter(([name]) => !names.includes(name));
  return kept.length === Object.keys(params).length ? undefined : Object.fromEntries(kept);
}
