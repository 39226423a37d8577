import { onCommand } from "@telebus/service";
import { sendText } from "@telebus/telegram";
import type { PrivacyDesk } from "../../privacy-desk.js";

/** `/mydata`: somebody is given what is kept of them, in their private chat. */
export const exportOwnData = ({ desk }: { desk: PrivacyDesk }) =>
  onCommand("mydata", "export-own-data", async ({ from, person }, { text }) => {
    if (person === undefined || from.type !== "private")
      return [sendText(from, text("privacy-private-only"))];
    const { id, language } = person;
    const request = { person: id, by: `person:${id}`, bot: from.bot, language };
    const { drafts } = await desk.open({ kind: "export", ...request });
    return [...drafts, sendText(from, text("privacy-gathering"))];
  });
