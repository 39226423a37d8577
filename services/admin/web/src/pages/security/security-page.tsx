import { Group, Stack, Text, Title } from "@mantine/core";
import { IconDevices } from "@tabler/icons-react";
import { $api } from "../../api/client.js";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { DataTable } from "../../ui/data-table.js";
import { EmptyState } from "../../ui/empty-state.js";
import { listOf } from "../../ui/list-state.js";
import { Page } from "../../ui/page.js";
import { Time } from "../../ui/time.js";
import { DeviceName, EndDevice } from "./device.js";
import { NewLink } from "./new-link.js";
import { PasswordCard } from "./password-card.js";
import { SignOutEverywhere } from "./sign-out-everywhere.js";

/** Where one is signed in, and the owner's password. */
export function SecurityPage() {
  const t = useTexts();
  const { bots, may } = useSession();
  const isAlmighty = bots === null && may("people:write") && may("keys:write");
  return (
    <Page title={t("nav-security")} about={t("security-about")}>
      <Stack gap="sm" component="section">
        <Group justify="space-between">
          <Title order={2} size="h4">
            {t("security-browsers")}
          </Title>
          <Group gap="xs">
            {isAlmighty && <NewLink />}
            <SignOutEverywhere />
          </Group>
        </Group>
        <Browsers />
      </Stack>
      {isAlmighty && <PasswordCard />}
    </Page>
  );
}

function Address({ address }: { readonly address: string }) {
  return (
    <Text span inherit style={{ whiteSpace: "nowrap" }}>
      {address}
    </Text>
  );
}

function Browsers() {
  const t = useTexts();
  const list = listOf($api.useQuery("get", "/auth/sessions"), ({ sessions }) => sessions);
  return (
    <DataTable
      label={t("security-browsers")}
      list={list}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t("security-none")} icon={IconDevices} />}
      columns={[
        { id: "device", title: t("security-device"), cell: (one) => <DeviceName device={one} /> },
        { id: "via", title: t("security-via"), cell: ({ via }) => t(`security-via-${via}`) },
        { id: "address", title: t("security-address"), cell: ({ address }) => <Address address={address} /> },
        { id: "since", title: t("security-since"), cell: ({ since }) => <Time at={since} /> },
        { id: "seen", title: t("security-seen"), cell: ({ lastSeenAt }) => <Time at={lastSeenAt} /> },
        { id: "ends", title: t("security-ends"), cell: ({ endsAt }) => <Time at={endsAt} /> },
        { id: "end", title: "", atEnd: true, cell: (one) => <EndDevice device={one} /> },
      ]}
    />
  );
}
