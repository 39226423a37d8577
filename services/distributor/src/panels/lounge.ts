import type { HandlerContext } from "@telebus/service";
import type { LoungePolicy } from "../domain/lounge-policy.js";
import type { Panel } from "./panel.js";

/** Whether a hub is a lounge, its measure, and the button that turns it. */
export function loungePanel(
  hub: number,
  policy: LoungePolicy | null,
  { text }: Pick<HandlerContext, "text">,
): Panel {
  const to = policy === null ? "on" : "off";
  const turn = { label: text("lounge-button", { to }), action: "lounge", args: [hub, to] };
  const words =
    policy === null
      ? text("lounge-off")
      : text("lounge-on", {
          limit: policy.spamLimit,
          hours: policy.mediaEmbargoHours,
          moderators: policy.moderators.length,
        });
  return { text: words, rows: [[turn]] };
}
