import { onCommand } from "@telebus/service";
import { sendText } from "@telebus/telegram";
import { showPanel } from "../../panels/panel.js";

/** `/forgetme`: it asks first, and says what stays. */
export const askForgetMe = onCommand("forgetme", "ask-forget-me", async ({ from }, context) => {
  const { text } = context;
  if (from.type !== "private") return [sendText(from, text("privacy-private-only"))];
  const yes = { label: text("privacy-forget-button"), action: "forget-me", args: ["yes"] };
  const no = { label: text("privacy-keep-button"), action: "forget-me", args: ["no"] };
  return [showPanel(from, { text: text("privacy-ask-forget"), rows: [[yes, no]] }, context)];
});
