import { Badge, Button, Tabs } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconGavel } from "@tabler/icons-react";
import { $api } from "../../api/client.js";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { Page } from "../../ui/page.js";
import { useUrlState } from "../../ui/use-url-state.js";
import { DecideDialog } from "./decide-dialog.js";
import { DecisionList } from "./decision-list.js";
import { LoungeList } from "./lounge-list.js";
import { ReportList } from "./report-list.js";
import { RestrictionList } from "./restriction-list.js";

const tabs = ["reports", "decisions", "restricted", "lounges"] as const;

/** Those who write into hubs: what was reported of them, what was decided, whose words are not passed on. */
export function ModerationPage() {
  const t = useTexts();
  const { may } = useSession();
  const [asked, show] = useUrlState("tab");
  const [isDeciding, deciding] = useDisclosure();
  const reports = $api.useQuery("get", "/api/moderation/reports", { params: { query: { limit: 1 } } });
  const open = reports.data?.open ?? 0;
  const tab = tabs.find((one) => one === asked) ?? "reports";
  const decide = may("moderation:write") && (
    <Button leftSection={<IconGavel size={16} />} onClick={deciding.open}>
      {t("moderation-decide")}
    </Button>
  );
  return (
    <Page title={t("nav-moderation")} about={t("moderation-about")} actions={decide}>
      <Tabs value={tab} onChange={(chosen) => show(chosen ?? "")} keepMounted={false}>
        <Tabs.List mb="md">
          {tabs.map((one) => (
            <Tabs.Tab
              key={one}
              value={one}
              rightSection={one === "reports" && open > 0 ? <Badge color="red">{open}</Badge> : undefined}
            >
              {t(`moderation-tab-${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="reports">
          <ReportList />
        </Tabs.Panel>
        <Tabs.Panel value="decisions">
          <DecisionList />
        </Tabs.Panel>
        <Tabs.Panel value="restricted">
          <RestrictionList />
        </Tabs.Panel>
        <Tabs.Panel value="lounges">
          <LoungeList />
        </Tabs.Panel>
      </Tabs>
      <DecideDialog isOpen={isDeciding} onClose={deciding.close} />
    </Page>
  );
}
