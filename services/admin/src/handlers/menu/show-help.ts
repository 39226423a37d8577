import { onCommand } from "@telebus/service";
import { sendLongText } from "@telebus/telegram";
import { helpText } from "../../panels/menu.js";
import type { MenuDeps } from "./show-home.js";

/** `/help` of a bot whose home is admin: made of the registry, what this person may use here. */
export const showHelp = ({ lists }: Pick<MenuDeps, "lists">) =>
  onCommand("help", "show-help", async ({ from, person }, { text }) => {
    const usable = await lists.usable({ ...from, person: person?.id });
    return sendLongText(from, helpText(usable, { text, language: person?.language }));
  });
