import { Anchor, Card } from "@mantine/core";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { useTexts } from "../../texts/texts.js";
import { Copyable } from "../../ui/copy.js";
import { Facts } from "../../ui/facts.js";
import { useFormat } from "../../ui/format.js";
import { Time } from "../../ui/time.js";
import type { LetterDetail } from "./letter-types.js";

/** What a letter is about, with the ways to it. */
export function LetterFacts({ letter }: { readonly letter: LetterDetail }) {
  const t = useTexts();
  const { number } = useFormat();
  const { bot, chat, person, event, journey, changedBy } = letter;
  const facts: readonly (readonly [string, ReactNode])[] = [
    ["service", letter.service],
    ["at", <Time key="at" at={letter.at} />],
    ["type", letter.type ?? t("letters-no-event")],
    ["bytes", number(letter.bytes)],
    ["replays", number(letter.replays)],
    [
      "bot",
      bot !== null && (
        <To key="bot" path={`/bots/${bot}`}>
          {bot}
        </To>
      ),
    ],
    [
      "chat",
      chat !== null &&
        (bot === null ? (
          chat
        ) : (
          <To key="chat" path={`/chats/${bot}/${chat}`}>
            {chat}
          </To>
        )),
    ],
    [
      "person",
      person !== null && (
        <To key="person" path={`/people/${person}`}>
          {person}
        </To>
      ),
    ],
    ["changed", changedBy !== null && <Change key="changed" letter={letter} />],
    ["event", event !== null && <Copyable key="event" value={event} />],
    [
      "journey",
      journey !== null && (
        <To key="journey" path={`/journeys/${encodeURIComponent(journey)}`}>
          {t("letters-show-journey")}
        </To>
      ),
    ],
  ];
  const known = facts.filter(([, value]) => value !== false);
  return (
    <Card>
      <Facts facts={known.map(([name, value]) => ({ label: t(`letters-${name}`), value }))} />
    </Card>
  );
}

const To = ({ path, children }: { readonly path: string; readonly children: ReactNode }) => (
  <Anchor component={Link} to={path}>
    {children}
  </Anchor>
);

const Change = ({ letter: { changedBy, changedAt } }: { readonly letter: LetterDetail }) => (
  <>
    {changedBy}, <Time at={changedAt} />
  </>
);
