import { Alert, Button, Card, List, Stack, Text, Title } from "@mantine/core";
import { dataOf } from "@telebus/client";
import { IconDownload, IconEraser } from "@tabler/icons-react";
import { api } from "../../api/client.js";
import { useAction } from "../../api/use-action.js";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { useConfirm } from "../../ui/confirm.js";
import { nameOf } from "../../ui/person.js";
import { PersonOrders } from "./person-orders.js";
import type { PersonDetail } from "./person-types.js";

/** What is kept of somebody: handed out, or erased. */
export function PersonData({ person }: { readonly person: PersonDetail }) {
  const t = useTexts();
  const { may, bots } = useSession();
  if (bots !== null) return <Alert color="gray">{t("data-all-bots")}</Alert>;
  return (
    <Stack gap="lg">
      {may("people:write") && (
        <>
          <Export person={person} />
          <Erase person={person} />
        </>
      )}
      <PersonOrders person={person} />
    </Stack>
  );
}

const ORDERS = ["/api/people"];

function Export({ person: { id } }: { readonly person: PersonDetail }) {
  const t = useTexts();
  const gather = useAction({
    run: () => dataOf(api.POST("/api/people/{id}/export", { params: { path: { id } } })),
    done: () => t("data-export-begun"),
    refreshes: ORDERS,
  });
  return (
    <Card component="section">
      <Title order={2} size="h5">
        {t("data-export")}
      </Title>
      <Text c="var(--quiet)" size="sm" mt={4} mb="md">
        {t("data-export-about")}
      </Text>
      <div>
        <Button
          variant="default"
          leftSection={<IconDownload size={16} />}
          loading={gather.isPending}
          onClick={() => gather.mutate()}
        >
          {t("data-export-do")}
        </Button>
      </div>
    </Card>
  );
}

function Erase({ person }: { readonly person: PersonDetail }) {
  const t = useTexts();
  const confirm = useConfirm();
  const name = nameOf(person, t);
  const erase = useAction({
    run: () => dataOf(api.POST("/api/people/{id}/erase", { params: { path: { id: person.id } } })),
    done: () => t("data-erase-begun", { name }),
    refreshes: [...ORDERS, "/api/audit"],
  });
  const ask = async (): Promise<void> => {
    const title = t("data-erase-title", { name });
    const question = { title, body: <WhatIsErased />, action: t("data-erase-do"), typed: String(person.id) };
    if (await confirm({ ...question, isDangerous: true })) erase.mutate();
  };
  return (
    <Card component="section">
      <Title order={2} size="h5">
        {t("data-erase")}
      </Title>
      <Text c="var(--quiet)" size="sm" mt={4} mb="md">
        {t("data-erase-about")}
      </Text>
      <div>
        <Button
          color="red"
          variant="light"
          leftSection={<IconEraser size={16} />}
          loading={erase.isPending}
          onClick={() => void ask()}
        >
          {t("data-erase-do")}
        </Button>
      </div>
    </Card>
  );
}

const gone = ["names", "words", "feedback", "hub"] as const;
const staying = ["rights", "money", "private", "posts"] as const;

/** Exactly what goes and what stays, as docs/people.md has it. */
function WhatIsErased() {
  const t = useTexts();
  return (
    <Stack gap="sm">
      <Text fw={550}>{t("erase-goes")}</Text>
      <List size="sm">
        {gone.map((one) => (
          <List.Item key={one}>{t(`erase-goes-${one}`)}</List.Item>
        ))}
      </List>
      <Text fw={550}>{t("erase-stays")}</Text>
      <List size="sm">
        {staying.map((one) => (
          <List.Item key={one}>{t(`erase-stays-${one}`)}</List.Item>
        ))}
      </List>
      <Text size="sm">{t("erase-final")}</Text>
    </Stack>
  );
}
