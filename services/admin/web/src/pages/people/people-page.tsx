import { Button, Group } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconDownload, IconFileImport, IconUsers } from "@tabler/icons-react";
import { $api } from "../../api/client.js";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { Copyable } from "../../ui/copy.js";
import { DataTable } from "../../ui/data-table.js";
import { EmptyState } from "../../ui/empty-state.js";
import { pagedBy, pagesOf } from "../../ui/list-state.js";
import { Page } from "../../ui/page.js";
import { PersonName } from "../../ui/person.js";
import { Time } from "../../ui/time.js";
import { ImportDialog } from "./import-dialog.js";
import { PeopleFilters, usePeopleFilters } from "./people-filters.js";
import { ScopeBadges } from "./scope-badge.js";

/** Whom the bots have seen, and what they may do. */
export function PeoplePage() {
  const t = useTexts();
  const [isImporting, importing] = useDisclosure();
  const { query, isFiltered } = usePeopleFilters();
  const asked = $api.useInfiniteQuery(
    "get",
    "/api/people",
    { params: { query } },
    { ...pagedBy("after"), placeholderData: (before) => before },
  );
  return (
    <Page title={t("nav-people")} about={t("people-about")} actions={<Actions onImport={importing.open} />}>
      <PeopleFilters />
      <DataTable
        label={t("nav-people")}
        list={pagesOf(asked, ({ people }) => people)}
        rowKey={({ id }) => id}
        to={({ id }) => `/people/${id}`}
        empty={
          <EmptyState
            title={t(isFiltered ? "people-none-found" : "people-none")}
            hint={t(isFiltered ? "people-none-found-hint" : "people-none-hint")}
            icon={IconUsers}
          />
        }
        columns={[
          { id: "name", title: t("people-name"), cell: (person) => <PersonName person={person} /> },
          { id: "id", title: t("people-id"), cell: ({ id }) => <Copyable value={String(id)} /> },
          { id: "scopes", title: t("people-may"), cell: (person) => <ScopeBadges grants={person.scopes} /> },
          {
            id: "language",
            title: t("people-language"),
            cell: ({ language }) => language ?? "–",
          },
          { id: "seen", title: t("people-last-seen"), cell: ({ lastSeenAt }) => <Time at={lastSeenAt} /> },
        ]}
      />
      <ImportDialog isOpen={isImporting} onClose={importing.close} />
    </Page>
  );
}

function Actions({ onImport }: { readonly onImport: () => void }) {
  const t = useTexts();
  const { may } = useSession();
  const { query } = usePeopleFilters();
  const address = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
  return (
    <Group gap="xs">
      <Button
        component="a"
        href={`/api/people/list.csv?${address}`}
        download="people.csv"
        variant="default"
        leftSection={<IconDownload size={16} />}
      >
        {t("people-export")}
      </Button>
      {may("people:write") && (
        <Button variant="default" leftSection={<IconFileImport size={16} />} onClick={onImport}>
          {t("people-import")}
        </Button>
      )}
    </Group>
  );
}
