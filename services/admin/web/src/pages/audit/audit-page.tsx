import { Button } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { $api } from "../../api/client.js";
import { useTexts } from "../../texts/texts.js";
import { pagesOf } from "../../ui/list-state.js";
import { Page } from "../../ui/page.js";
import { AuditFilters, useAuditFilters } from "./audit-filters.js";
import { AuditList } from "./audit-list.js";

/** Who has changed what. */
export function AuditPage() {
  const t = useTexts();
  const query = useAuditFilters();
  const asked = $api.useInfiniteQuery(
    "get",
    "/api/audit",
    { params: { query } },
    {
      pageParamName: "before",
      initialPageParam: null,
      getNextPageParam: (last) => (typeof last === "string" ? undefined : last.next),
      placeholderData: (before) => before,
    },
  );
  const list = pagesOf(asked, (page) => (typeof page === "string" ? [] : page.entries));
  const named = Object.entries(query).map(([name, value]) => [name, String(value)]);
  const csv = new URLSearchParams([...named, ["format", "csv"]]);
  return (
    <Page
      title={t("nav-audit")}
      about={t("audit-about")}
      actions={
        <Button
          component="a"
          href={`/api/audit?${csv}`}
          download="audit.csv"
          variant="default"
          leftSection={<IconDownload size={16} />}
        >
          {t("audit-export")}
        </Button>
      }
    >
      <AuditFilters />
      <AuditList list={list} />
    </Page>
  );
}
