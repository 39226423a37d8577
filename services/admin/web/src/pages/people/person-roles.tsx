import { ActionIcon, Button, Card, Group, Stack, Text, Title, Tooltip } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPlus, IconShieldOff, IconX } from "@tabler/icons-react";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { Actor } from "../../ui/actor.js";
import { useBotLabel } from "../../ui/bot-label.js";
import { DataTable } from "../../ui/data-table.js";
import { EmptyState } from "../../ui/empty-state.js";
import { Time } from "../../ui/time.js";
import { GiveRoleDialog } from "./give-role-dialog.js";
import type { Grant, PersonDetail } from "./person-types.js";
import { ScopeBadge } from "./scope-badge.js";
import { useRoleActions } from "./use-role-actions.js";
import { useWhyKept } from "./use-why-kept.js";

/** What somebody may do; given and taken. */
export function PersonRoles({ person }: { readonly person: PersonDetail }) {
  const t = useTexts();
  const { may } = useSession();
  const [isGiving, giving] = useDisclosure();
  const give = may("people:write") && (
    <Button size="compact-sm" variant="light" leftSection={<IconPlus size={14} />} onClick={giving.open}>
      {t("roles-give")}
    </Button>
  );
  return (
    <Card component="section">
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h5">
          {t("roles-title")}
        </Title>
        {person.scopes.length > 0 && give}
      </Group>
      <RoleTable person={person}>{give}</RoleTable>
      <GiveRoleDialog person={person} isOpen={isGiving} onClose={giving.close} />
    </Card>
  );
}

function RoleTable({
  person,
  children,
}: {
  readonly person: PersonDetail;
  readonly children: React.ReactNode;
}) {
  const t = useTexts();
  const labelOf = useBotLabel();
  return (
    <DataTable
      label={t("roles-title")}
      list={{
        rows: person.scopes,
        error: null,
        retry: () => undefined,
        more: undefined,
        isLoadingMore: false,
      }}
      rowKey={({ scope, bot }) => `${scope} ${bot}`}
      empty={
        <EmptyState title={t("roles-none")} hint={t("roles-none-hint")} icon={IconShieldOff}>
          {children}
        </EmptyState>
      }
      columns={[
        { id: "scope", title: t("roles-role"), cell: (grant) => <Role grant={grant} /> },
        {
          id: "bot",
          title: t("roles-where"),
          cell: ({ bot }) => (bot === null ? t("roles-everywhere") : labelOf(bot)),
        },
        {
          id: "until",
          title: t("roles-until"),
          cell: ({ until }) => (until === null ? t("roles-for-good") : <Time at={until} />),
        },
        { id: "by", title: t("roles-by"), cell: ({ by, at }) => <GivenBy by={by} at={at} /> },
        { id: "take", title: "", atEnd: true, cell: (grant) => <TakeButton person={person} grant={grant} /> },
      ]}
    />
  );
}

function Role({ grant: { scope, reason } }: { readonly grant: Grant }) {
  return (
    <Stack gap={2}>
      <span>
        <ScopeBadge scope={scope} />
      </span>
      {reason !== null && (
        <Text size="xs" c="var(--quiet)">
          {reason}
        </Text>
      )}
    </Stack>
  );
}

function GivenBy({ by, at }: Pick<Grant, "by" | "at">) {
  return (
    <Stack gap={0}>
      <Actor id={by} />
      <Text size="xs" c="var(--quiet)">
        <Time at={at} />
      </Text>
    </Stack>
  );
}

function TakeButton({ person, grant }: { readonly person: PersonDetail; readonly grant: Grant }) {
  const t = useTexts();
  const { may } = useSession();
  const { take } = useRoleActions(person);
  const whyKept = useWhyKept(person, grant);
  if (!may("people:write")) return null;
  const name = t("roles-take", { role: t(`scope-${grant.scope}`) });
  if (whyKept !== undefined)
    return (
      <Text size="xs" c="var(--quiet)" maw={180}>
        {whyKept}
      </Text>
    );
  return (
    <Tooltip label={name}>
      <ActionIcon variant="subtle" color="gray" aria-label={name} onClick={() => take.mutate(grant)}>
        <IconX size={16} />
      </ActionIcon>
    </Tooltip>
  );
}
