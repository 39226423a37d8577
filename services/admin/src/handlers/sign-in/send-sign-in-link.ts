import { onCommand } from "@telebus/service";
import { sendText } from "@telebus/telegram";
import { nameOf } from "../../panels/person.js";
import { signInLink } from "../../panels/sign-in.js";
import type { PeopleStore } from "../../people-store.js";
import type { SignInLinks } from "../../sign-in-links.js";
import type { VouchingBots } from "../../vouching-bots.js";

interface Deps {
  readonly people: Pick<PeopleStore, "find">;
  readonly links: SignInLinks;
  readonly vouching: VouchingBots;
  /** Of `DASHBOARD_URL`. */
  readonly dashboardUrl: string | undefined;
}

/** `/dashboard`: a link that signs in once, after a look into this chat. */
export const sendSignInLink = ({ people, links, vouching, dashboardUrl: base }: Deps) =>
  onCommand("dashboard", "send-sign-in-link", async ({ from, person }, { text }) => {
    if (from.type !== "private" || person === undefined) return [sendText(from, text("sign-in-privately"))];
    if (base === undefined) return [sendText(from, text("sign-in-no-url"))];
    const [first] = await vouching.all();
    if ((await vouching.find(from.bot)) === undefined)
      return [sendText(from, text("sign-in-other-bot", { bot: first?.username ?? "–" }))];
    const { id, language } = person;
    const name = nameOf({ id, person: await people.find(id) }, text);
    const token = await links.make({
      who: { kind: "person", id, name, bot: from.bot },
      chat: { bot: from.bot, chat: from.chat, ...(language !== undefined && { language }) },
    });
    return [signInLink(from, { base, token }, text)];
  });
