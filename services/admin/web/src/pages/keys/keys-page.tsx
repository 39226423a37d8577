import { Badge, Button, Group, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconKey, IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { $api } from "../../api/client.js";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { useBotLabel } from "../../ui/bot-label.js";
import { Copyable } from "../../ui/copy.js";
import { DataTable } from "../../ui/data-table.js";
import { EmptyState } from "../../ui/empty-state.js";
import { pagedBy, pagesOf } from "../../ui/list-state.js";
import { Page } from "../../ui/page.js";
import { Time } from "../../ui/time.js";
import { KeyMenu } from "./key-menu.js";
import type { ApiKey, MadeKey } from "./key-types.js";
import { NewKeyDialog } from "./new-key-dialog.js";
import { SecretDialog } from "./secret-dialog.js";

/** Who may use the HTTP APIs, for what and with which bots. */
export function KeysPage() {
  const t = useTexts();
  const { may } = useSession();
  const [isMaking, making] = useDisclosure();
  const [made, setMade] = useState<MadeKey>();
  const asked = $api.useInfiniteQuery("get", "/api/keys", {}, pagedBy("after"));
  const list = pagesOf(asked, ({ keys }) => keys);
  const newKey = may("keys:write") && (
    <Button leftSection={<IconPlus size={16} />} onClick={making.open}>
      {t("keys-new")}
    </Button>
  );
  return (
    <Page title={t("nav-keys")} about={t("keys-about")} actions={newKey}>
      <DataTable
        label={t("nav-keys")}
        list={list}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title={t("keys-none")} hint={t("keys-none-hint")} icon={IconKey}>
            {newKey}
          </EmptyState>
        }
        columns={[
          { id: "name", title: t("keys-name"), cell: (key) => <Name apiKey={key} /> },
          { id: "id", title: t("keys-id"), cell: ({ id }) => <Copyable value={id} /> },
          { id: "scopes", title: t("keys-scopes"), cell: (key) => <Scopes scopes={key.scopes} /> },
          { id: "used", title: t("keys-used"), cell: ({ usedAt }) => <Time at={usedAt} /> },
          { id: "ends", title: t("keys-ends"), cell: (key) => <Ends apiKey={key} /> },
          {
            id: "menu",
            title: "",
            atEnd: true,
            cell: (key) => may("keys:write") && <KeyMenu apiKey={key} onSecret={setMade} />,
          },
        ]}
      />
      <NewKeyDialog isOpen={isMaking} onClose={making.close} onMade={setMade} />
      <SecretDialog made={made} onClose={() => setMade(undefined)} />
    </Page>
  );
}

function Name({ apiKey: { name, bots, formerUntil } }: { readonly apiKey: ApiKey }) {
  const t = useTexts();
  const labelOf = useBotLabel();
  return (
    <div>
      <Text fw={550}>{name}</Text>
      {bots !== null && (
        <Text size="xs" c="var(--quiet)">
          {bots.map(labelOf).join(", ")}
        </Text>
      )}
      {formerUntil !== null && (
        <Text size="xs" c="var(--quiet)">
          {t("keys-former")} <Time at={formerUntil} />
        </Text>
      )}
    </div>
  );
}

const SHOWN = 3;

function Scopes({ scopes }: { readonly scopes: readonly string[] }) {
  return (
    <Group gap={4} title={scopes.join(", ")}>
      {scopes.slice(0, SHOWN).map((scope) => (
        <Badge key={scope} color="gray">
          {scope}
        </Badge>
      ))}
      {scopes.length > SHOWN && <Badge variant="outline">+{scopes.length - SHOWN}</Badge>}
    </Group>
  );
}

function Ends({ apiKey: { expiresAt } }: { readonly apiKey: ApiKey }) {
  const t = useTexts();
  return expiresAt === null ? <Text c="var(--quiet)">{t("keys-never")}</Text> : <Time at={expiresAt} />;
}
