import { Badge, Stack, Text } from "@mantine/core";
import { IconMailCheck } from "@tabler/icons-react";
import { $api } from "../../api/client.js";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { DataTable } from "../../ui/data-table.js";
import { EmptyState } from "../../ui/empty-state.js";
import { pagedBy, pagesOf } from "../../ui/list-state.js";
import { Page } from "../../ui/page.js";
import { Time } from "../../ui/time.js";
import { BulkActions } from "./bulk-actions.js";
import { LetterFilters } from "./letter-filters.js";
import { LETTERS, stateColors, type Letter } from "./letter-types.js";
import { useLetterFilter } from "./use-letter-filter.js";

/** What no service could handle, and what can be done about it. */
export function LettersPage() {
  const t = useTexts();
  const { may } = useSession();
  const filter = useLetterFilter();
  const asked = $api.useInfiniteQuery("get", LETTERS, { params: { query: filter } }, pagedBy("before"));
  const isFiltered = filter.service !== undefined || filter.bot !== undefined || filter.reason !== undefined;
  const none = isFiltered
    ? "letters-none-match"
    : filter.state === "open"
      ? "letters-none"
      : "letters-none-such";
  return (
    <Page
      title={t("nav-dead-letters")}
      about={t("letters-about")}
      actions={may("dead-letters:write") && <BulkActions filter={filter} />}
    >
      <Stack>
        <LetterFilters state={filter.state} />
        <DataTable
          label={t("nav-dead-letters")}
          list={pagesOf(asked, ({ letters }) => letters)}
          rowKey={({ id }) => id}
          to={({ id }) => `/dead-letters/${id}`}
          empty={<EmptyState title={t(none)} hint={t(`${none}-hint`)} icon={IconMailCheck} />}
          columns={[
            { id: "reason", title: t("letters-reason"), cell: (letter) => <Reason letter={letter} /> },
            { id: "service", title: t("letters-service"), cell: ({ service }) => service },
            { id: "type", title: t("letters-type"), cell: ({ type }) => <EventType type={type} /> },
            { id: "state", title: t("letters-state"), cell: (letter) => <StateBadge state={letter.state} /> },
            { id: "at", title: t("letters-at"), cell: ({ at }) => <Time at={at} /> },
          ]}
        />
      </Stack>
    </Page>
  );
}

function Reason({ letter: { id, reason } }: { readonly letter: Letter }) {
  return (
    <div style={{ maxWidth: 420 }}>
      <Text fw={550} lineClamp={2}>
        {reason}
      </Text>
      <Text size="xs" c="var(--quiet)">
        #{id}
      </Text>
    </div>
  );
}

/** What kind of event it was; nothing where it never became one. */
function EventType({ type }: { readonly type: string | null }) {
  const t = useTexts();
  return (
    <Text size="sm" c="var(--quiet)" style={{ overflowWrap: "anywhere" }}>
      {type ?? t("letters-no-event")}
    </Text>
  );
}

export function StateBadge({ state }: { readonly state: Letter["state"] }) {
  const t = useTexts();
  return <Badge color={stateColors[state]}>{t(`letters-state-${state}`)}</Badge>;
}
