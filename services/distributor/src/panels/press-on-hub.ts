import type { HandlerContext, PressReply } from "@telebus/service";
import type { ChatAddress } from "@telebus/contracts";
import type { HubState } from "../hub-settings-store.js";
import { redraw, type Panel } from "./panel.js";

interface OnHub<Hub> {
  readonly press: { readonly from: ChatAddress; readonly messageId: number };
  /** Undefined where it is gone. */
  readonly hub: Hub | undefined;
  readonly toast?: string;
}

/** The panel of a hub shows what is true now; where the hub is gone the button is of no use any more. */
export function answerOnHub<Hub = HubState>(
  { press, hub, toast }: OnHub<Hub>,
  context: HandlerContext,
  panel: (hub: Hub) => Panel,
): PressReply {
  if (hub === undefined) return { events: [], toast: context.text("platform-stale-button") };
  return { events: [redraw(press, panel(hub), context)], ...(toast !== undefined && { toast }) };
}
