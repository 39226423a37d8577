import { Button, Group, Stack, Text } from "@mantine/core";
import { IconLogout } from "@tabler/icons-react";
import { dataOf } from "@telebus/client";
import { $api, api } from "../../api/client.js";
import { useAction } from "../../api/use-action.js";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { useConfirm } from "../../ui/confirm.js";
import { Time } from "../../ui/time.js";

const BROWSERS = "/api/people/{id}/browsers";

/** Where somebody is signed in to the dashboard; they can be signed out. */
export function PersonBrowsers({ person }: { readonly person: number }) {
  const t = useTexts();
  const { bots, may } = useSession();
  const params = { path: { id: person } };
  const { data } = $api.useQuery("get", BROWSERS, { params }, { enabled: bots === null });
  if (bots !== null) return <Text c="var(--quiet)">{t("data-all-bots")}</Text>;
  const browsers = data?.browsers ?? [];
  if (browsers.length === 0) return <Text c="var(--quiet)">{t("browsers-none")}</Text>;
  return (
    <Stack gap="sm">
      {browsers.map(({ id, device, lastSeenAt }) => (
        <Group key={id} justify="space-between" gap="xs">
          <Text size="sm">{device}</Text>
          <Text size="sm" c="var(--quiet)">
            <Time at={lastSeenAt} />
          </Text>
        </Group>
      ))}
      {may("people:write") && <SignOut person={person} />}
    </Stack>
  );
}

function SignOut({ person }: { readonly person: number }) {
  const t = useTexts();
  const confirm = useConfirm();
  const end = useAction({
    run: () => dataOf(api.DELETE(BROWSERS, { params: { path: { id: person } } })),
    done: ({ ended }) => t("browsers-ended", { count: ended }),
    refreshes: [BROWSERS],
  });
  const ask = async (): Promise<void> => {
    const question = {
      title: t("browsers-end-title"),
      body: t("browsers-end-body"),
      action: t("browsers-end"),
    };
    if (await confirm({ ...question, isDangerous: true })) end.mutate();
  };
  return (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<IconLogout size={14} />}
      loading={end.isPending}
      onClick={() => void ask()}
    >
      {t("browsers-end")}
    </Button>
  );
}
