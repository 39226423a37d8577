import { Group } from "@mantine/core";
import { ApiError } from "@telebus/client";
import { IconUserOff } from "@tabler/icons-react";
import { useParams } from "react-router";
import { $api } from "../../api/client.js";
import { useTexts } from "../../texts/texts.js";
import { EmptyState } from "../../ui/empty-state.js";
import { ErrorState } from "../../ui/error-state.js";
import { PageSkeleton } from "../../ui/page-skeleton.js";
import { Page } from "../../ui/page.js";
import { nameOf } from "../../ui/person.js";
import { PageTabs } from "../../ui/tabs.js";
import { PersonHub } from "../moderation/person-hub.js";
import { BanButton } from "./ban-button.js";
import { PersonConversations } from "./person-conversations.js";
import { PersonData } from "./person-data.js";
import { PersonHistory } from "./person-history.js";
import { PersonMessages } from "./person-messages.js";
import { PersonOverview } from "./person-overview.js";
import type { PersonDetail } from "./person-types.js";
import { ScopeBadges } from "./scope-badge.js";

/** Everything about one person, and what can be decided about them. */
export function PersonPage() {
  const t = useTexts();
  const { id = "" } = useParams();
  const asked = $api.useQuery("get", "/api/people/{id}", { params: { path: { id: Number(id) } } });
  const { data: person, error } = asked;
  if (person !== undefined) return <Known person={person} />;
  if (error instanceof ApiError && [400, 404].includes(error.status))
    return <EmptyState title={t("person-missing")} hint={t("person-missing-hint")} icon={IconUserOff} />;
  if (error !== null) return <ErrorState error={error} onRetry={() => void asked.refetch()} />;
  return <PageSkeleton />;
}

const parts = {
  overview: PersonOverview,
  conversations: PersonConversations,
  hub: ({ person }: { readonly person: PersonDetail }) => <PersonHub person={person.id} />,
  messages: PersonMessages,
  history: PersonHistory,
  data: PersonData,
} as const;

function Known({ person }: { readonly person: PersonDetail }) {
  const t = useTexts();
  return (
    <Page
      trail={[{ label: t("nav-people"), to: "/people" }]}
      title={nameOf(person, t)}
      about={
        <Group gap="xs" component="span" style={{ display: "inline-flex" }}>
          {person.username !== null && <span>@{person.username}</span>}
          <ScopeBadges grants={person.scopes} />
        </Group>
      }
      actions={<BanButton person={person} />}
    >
      <PageTabs
        label={nameOf(person, t)}
        tabs={Object.entries(parts).map(([id, Part]) => ({
          id,
          label: t(`person-tab-${id}`),
          panel: () => <Part person={person} />,
        }))}
      />
    </Page>
  );
}
