import { PersonScope } from "@telebus/contracts";
import type { Text } from "@telebus/service";
import type { ShownPerson } from "../people-chat.js";
import type { Panel, PanelButton } from "./panel.js";

const GIVEN = PersonScope.exclude(["banned"]).options;

/** Who somebody is and what they may do, with a button for each scope: pressed again it is undone. */
export function personPanel(who: ShownPerson, bot: number, text: Text): Panel {
  const here = who.held.filter((grant) => grant.bot === null || grant.bot === bot);
  const isBanned = here.some(({ scope }) => scope === "banned");
  const toggle = (scope: PersonScope): PanelButton => {
    const isOn = here.some((grant) => grant.scope === scope);
    return {
      label: text("people-toggle", { scope: text(`people-scope-${scope}`), state: isOn ? "on" : "off" }),
      action: "scope",
      args: [who.id, scope, isOn ? "off" : "on"],
    };
  };
  const block = isBanned
    ? { label: text("people-unblock-button"), action: "unblock", args: [who.id] }
    : { label: text("people-block-button"), action: "ask-block", args: [who.id] };
  const buttons = GIVEN.map(toggle);
  return {
    text: [nameOf(who, text), ...factsOf(who, text), scopesLine(who, bot, text)].join("\n"),
    rows: [buttons.slice(0, 3), buttons.slice(3), [block]],
  };
}

/** Before somebody is blocked. */
export const askBlockPanel = (who: ShownPerson, reason: string | undefined, text: Text): Panel => ({
  text: text("people-ask-block", {
    name: nameOf(who, text),
    hasReason: reason === undefined ? "no" : "yes",
    reason: reason ?? "",
  }),
  rows: [
    [
      { label: text("people-block-button"), action: "block", args: [who.id] },
      { label: text("people-keep-button"), action: "person", args: [who.id] },
    ],
  ],
});

/** What somebody may do, in words. */
export function scopesLine({ held }: Pick<ShownPerson, "held">, bot: number, text: Text): string {
  const words = held
    .filter((grant) => grant.bot === null || grant.bot === bot)
    .map(({ scope, bot: where, until }) =>
      text("people-held", {
        scope: text(`people-scope-${scope}`),
        where: where === null ? "everywhere" : "here",
        ends: until === null ? "no" : "yes",
        until: until ?? new Date(0),
      }),
    );
  return words.length === 0
    ? text("people-holds-nothing")
    : text("people-holds", { scopes: words.join(", ") });
}

/** Names are people's words: short, and on one line. */
export function nameOf({ id, person }: Pick<ShownPerson, "id" | "person">, text: Text): string {
  if (person === undefined || person.firstName === "") return text("people-unseen", { id: String(id) });
  const whole = [person.firstName, person.lastName ?? ""].join(" ").replaceAll(/\s+/g, " ").trim();
  const letters = Array.from(new Intl.Segmenter().segment(whole), ({ segment }) => segment);
  const name = letters.length > 40 ? `${letters.slice(0, 39).join("")}…` : whole;
  return person.username === null ? name : `${name} (@${person.username})`;
}

const factsOf = ({ id, person }: ShownPerson, text: Text): readonly string[] => {
  if (person === undefined || person.firstName === "") return [];
  return [text("people-facts", { id: String(id), since: person.firstSeenAt, seen: person.lastSeenAt })];
};
