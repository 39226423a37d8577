import type { FailureAction } from "@telebus/telegram";
import { z } from "zod";
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
    case "once-without-quote":
      return withoutQuote(params);
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

/** It answers the same message, as a whole. */
function withoutQuote({ reply_parameters: reply, ...params }: Params): Params | undefined {
  const answered = Answered.safeParse(reply).data;
  if (answered?.["quote"] === undefined) return undefined;
  const { quote: _q, quote_parse_mode: _m, quote_entities: _e, quote_position: _p, ...whole } = answered;
  return { ...params, reply_parameters: whole };
}

const Answered = z.record(z.string(), z.unknown());

function without(params: Params, ...names: readonly string[]): Params | undefined {
  const kept = Object.entries(params).filter(([name]) => !names.includes(name));
  return kept.length === Object.keys(params).length ? undefined : Object.fromEntries(kept);
}
