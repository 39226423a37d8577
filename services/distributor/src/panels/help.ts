import { distributorCommands } from "@telebus/contracts";
import type { Text } from "@telebus/service";
import type { Panel } from "./panel.js";

/** What a person may do here: made of the commands themselves. */
export function helpPanel(isAdministrator: boolean, isAlone: boolean, text: Text): Panel {
  const line = ({ name, description }: (typeof distributorCommands)[number]): string =>
    `/${name}: ${text("hub-command", { name, description })}`;
  const everybodys = distributorCommands.filter(({ scope }) => scope === "everyone").map(line);
  const administrators = distributorCommands.filter(({ scope }) => scope !== "everyone").map(line);
  const lines = [text("hub-help"), "", ...everybodys];
  if (!isAlone) lines.push("", text("hub-help-managers"));
  if (isAdministrator) lines.push("", text("hub-help-administrators"), "", ...administrators);
  return { text: lines.join("\n"), rows: [[{ label: text("hub-back-button"), action: "menu" }]] };
}
