import type { Text } from "@telebus/service";
import type { HubState } from "../hub-settings-store.js";
import type { Panel } from "./panel.js";
import { backToStatus } from "./status.js";

/** What stands below every copy (B15). */
export function signaturePanel({ id, policy }: HubState, text: Text): Panel {
  const { signature } = policy;
  if (signature === null)
    return {
      text: [text("hub-signature-none"), "", text("hub-signature-how")].join("\n"),
      rows: [[backToStatus(id, text)]],
    };
  const { url } = signature;
  const lines = [text("hub-signature-is", { signature: signature.text })];
  if (url !== undefined) lines.push(text("hub-signature-leads-to", { url }));
  return {
    text: [...lines, "", text("hub-signature-how")].join("\n"),
    rows: [
      [{ label: text("hub-signature-off-button"), action: "signature-off", args: [id] }],
      [backToStatus(id, text)],
    ],
  };
}
