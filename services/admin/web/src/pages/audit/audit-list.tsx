import { Text } from "@mantine/core";
import { IconHistory } from "@tabler/icons-react";
import { useTexts } from "../../texts/texts.js";
import { Actor, personIn } from "../../ui/actor.js";
import { useBotLabel } from "../../ui/bot-label.js";
import { DataTable } from "../../ui/data-table.js";
import { EmptyState } from "../../ui/empty-state.js";
import type { ListState } from "../../ui/list-state.js";
import { useNames, type Person } from "../../ui/person.js";
import { RichText } from "../../ui/rich-text.js";
import { Time } from "../../ui/time.js";
import { isKnownAction, textOf } from "./actions.js";
import type { Entry } from "./audit-types.js";
import { Details } from "./details.js";
import { Subject } from "./subject.js";

/** What was done, as sentences; what changed below each. */
export function AuditList({ list }: { readonly list: ListState<Entry> }) {
  const t = useTexts();
  const labelOf = useBotLabel();
  const names = useNames(
    (list.rows ?? []).flatMap(({ actor, subject }) => [personIn(actor), personIn(subject)]).filter(isThere),
  );
  return (
    <DataTable
      label={t("nav-audit")}
      list={list}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t("audit-none")} hint={t("audit-none-hint")} icon={IconHistory} />}
      columns={[
        { id: "what", title: t("audit-what"), cell: (entry) => <What entry={entry} names={names} /> },
        {
          id: "bot",
          title: t("bot"),
          width: 150,
          cell: ({ bot }) => (bot === null ? "–" : labelOf(bot)),
        },
        { id: "at", title: t("audit-at"), cell: ({ at }) => <Time at={at} />, width: 140 },
      ]}
    />
  );
}

const isThere = (id: number | undefined): id is number => id !== undefined;

interface WhatProps {
  readonly entry: Entry;
  readonly names: ReadonlyMap<number, Person>;
}

function What({ entry, names }: WhatProps) {
  return (
    <div>
      <Text component="span">
        <Sentence entry={entry} names={names} />
      </Text>
      <Details details={entry.details} />
    </div>
  );
}

function Sentence({ entry: { actor, action, subject, details }, names }: WhatProps) {
  const t = useTexts();
  const nodes = {
    actor: <Actor id={actor} names={names} />,
    subject: <Subject id={subject} names={names} />,
  };
  if (!isKnownAction(action))
    return <RichText t={t} id="audit-unknown" nodes={{ ...nodes, action: <code>{action}</code> }} />;
  const { scope } = details;
  const role = typeof scope === "string" ? t("scope-name", { scope }) : "";
  return <RichText t={t} id={textOf(action)} nodes={nodes} values={{ role }} />;
}
