import { Button, Tabs } from "@mantine/core";
import { IconExternalLink } from "@tabler/icons-react";
import { Suspense } from "react";
import { Navigate, useNavigate, useParams } from "react-router";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { Page } from "../../ui/page.js";
import { PageSkeleton } from "../../ui/page-skeleton.js";
import { settingsTabs } from "./tabs.js";

/** How the dashboard looks to the reader, and what the platform runs with. */
export function SettingsPage() {
  const t = useTexts();
  const { may } = useSession();
  const navigate = useNavigate();
  const { "*": id = "" } = useParams();
  const own = settingsTabs.filter(({ scope }) => scope === undefined || may(scope));
  const shown = own.find((tab) => tab.id === id);
  if (shown === undefined) return <Navigate to={`/settings/${own[0]?.id ?? ""}`} replace />;
  const docs = (
    <Button
      component="a"
      href="/docs"
      target="_blank"
      variant="default"
      leftSection={<IconExternalLink size={16} />}
    >
      {t("settings-api-docs")}
    </Button>
  );
  return (
    <Page title={t("nav-settings")} about={t("settings-about")} actions={docs}>
      <Tabs value={id} onChange={(tab) => void navigate(`/settings/${tab ?? ""}`)} keepMounted={false}>
        <Tabs.List mb="lg">
          {own.map((tab) => (
            <Tabs.Tab key={tab.id} value={tab.id}>
              {t(`settings-tab-${tab.id}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={id}>
          <Suspense fallback={<PageSkeleton />}>
            <shown.Component />
          </Suspense>
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
