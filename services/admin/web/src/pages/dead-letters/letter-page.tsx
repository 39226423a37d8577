import { Card, Group, Stack, Text, Title } from "@mantine/core";
import { useParams } from "react-router";
import { $api } from "../../api/client.js";
import { useTexts } from "../../texts/texts.js";
import { ErrorState } from "../../ui/error-state.js";
import { Facts } from "../../ui/facts.js";
import { Page } from "../../ui/page.js";
import { PageSkeleton } from "../../ui/page-skeleton.js";
import { LetterActions } from "./letter-actions.js";
import { LetterContent } from "./letter-content.js";
import { LetterFacts } from "./letter-facts.js";
import { StateBadge } from "./letters-page.js";

/** One letter: why it was put aside, what it is about, what it holds, and what can be done. */
export function LetterPage() {
  const t = useTexts();
  const { id = "" } = useParams();
  const params = { path: { id: Number(id) } };
  const { data, error, refetch } = $api.useQuery("get", "/api/dead-letters/{id}", { params });
  const trail = [{ label: t("nav-dead-letters"), to: "/dead-letters" }];
  if (data === undefined)
    return (
      <Page title={`#${id}`} trail={trail}>
        {error === null ? <PageSkeleton /> : <ErrorState error={error} onRetry={() => void refetch()} />}
      </Page>
    );
  const title = (
    <Group gap="sm">
      {t("letters-letter", { id })}
      <StateBadge state={data.state} />
    </Group>
  );
  return (
    <Page title={title} trail={trail} actions={<LetterActions letter={data} />}>
      <Stack gap="lg">
        <Card>
          <Text size="sm" c="var(--quiet)">
            {t("letters-reason")}
          </Text>
          <Text fw={600} size="lg" style={{ whiteSpace: "pre-wrap" }}>
            {data.reason}
          </Text>
        </Card>
        <LetterFacts letter={data} />
        <LetterContent key={data.id} letter={data} />
        {data.headers !== undefined && <Headers headers={data.headers} />}
      </Stack>
    </Page>
  );
}

function Headers({ headers }: { readonly headers: Readonly<Record<string, string>> }) {
  const t = useTexts();
  return (
    <Card component="section">
      <Title order={2} size="h4" mb="sm">
        {t("letters-headers")}
      </Title>
      <Facts facts={Object.entries(headers).map(([label, value]) => ({ label, value }))} />
    </Card>
  );
}
