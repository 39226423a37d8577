import { Button, Group, Progress, Select, Stack, Text } from "@mantine/core";
import { IconArmchair } from "@tabler/icons-react";
import { $api } from "../../api/client.js";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { DataTable } from "../../ui/data-table.js";
import { EmptyState } from "../../ui/empty-state.js";
import { useFormat } from "../../ui/format.js";
import { listOf } from "../../ui/list-state.js";
import { Time } from "../../ui/time.js";
import { useUrlState } from "../../ui/use-url-state.js";
import { Author } from "./author.js";
import type { Member } from "./moderation-types.js";
import { useDecide } from "./use-decide.js";

const orders = ["warnings", "cooldown", "karma", "spam"] as const;

/** How people stand in lounges: karma, warnings, cooldowns, spam points. */
export function LoungeList() {
  const t = useTexts();
  const { number } = useFormat();
  const [lounge, setLounge] = useUrlState("lounge");
  const [asked, setOrder] = useUrlState("order");
  const order = orders.find((one) => one === asked) ?? "warnings";
  const query = { order, limit: 100, ...(lounge !== "" && { hub: Number(lounge) }) };
  const members = $api.useQuery(
    "get",
    "/api/moderation/lounges",
    { params: { query } },
    { refetchInterval: 15_000 },
  );
  const lounges = members.data?.lounges ?? [];
  return (
    <Stack>
      <Group>
        <Select
          aria-label={t("moderation-lounge")}
          placeholder={t("moderation-all-lounges")}
          data={lounges.map(({ hub, name }) => ({ value: String(hub), label: name }))}
          value={lounge === "" ? null : lounge}
          onChange={(chosen) => setLounge(chosen ?? "")}
          clearable
        />
        <Select
          aria-label={t("moderation-order")}
          data={orders.map((one) => ({ value: one, label: t(`moderation-order-${one}`) }))}
          value={order}
          onChange={(chosen) => setOrder(chosen ?? "")}
          allowDeselect={false}
        />
      </Group>
      <DataTable
        label={t("moderation-tab-lounges")}
        list={listOf(members, (answer) => answer.members)}
        rowKey={({ hub, author }) => `${hub.id}:${author}`}
        empty={<NoLounge />}
        columns={[
          { id: "who", title: t("moderation-about-whom"), cell: (one) => <Author {...one} /> },
          { id: "hub", title: t("moderation-lounge"), cell: ({ hub }) => hub.name },
          { id: "karma", title: t("moderation-karma"), cell: ({ karma }) => number(karma) },
          { id: "warnings", title: t("moderation-warnings"), cell: ({ warnings }) => number(warnings) },
          {
            id: "cooldown",
            title: t("moderation-cooldown"),
            cell: ({ cooldownUntil }) => <Time at={cooldownUntil} />,
          },
          { id: "spam", title: t("moderation-spam"), cell: (one) => <Spam {...one} /> },
          { id: "forgive", title: "", atEnd: true, cell: (one) => <Forgive member={one} /> },
        ]}
      />
    </Stack>
  );
}

function NoLounge() {
  const t = useTexts();
  const words = { title: t("moderation-no-lounge"), hint: t("moderation-no-lounge-hint") };
  return <EmptyState {...words} icon={IconArmchair} />;
}

function Spam({ spam, spamLimit }: Pick<Member, "spam" | "spamLimit">) {
  const { number } = useFormat();
  const share = Math.min(100, (spam / Math.max(spamLimit, 0.01)) * 100);
  return (
    <Group gap="xs" wrap="nowrap">
      <Progress value={share} w={64} color={share >= 100 ? "red" : "teal"} aria-label={number(spam)} />
      <Text size="sm" className="numeric">
        {number(spam)}
      </Text>
    </Group>
  );
}

function Forgive({ member: { bot, author, hub, warnings } }: { readonly member: Member }) {
  const t = useTexts();
  const { may } = useSession();
  const decide = useDecide();
  if (warnings === 0 || !may("moderation:write")) return null;
  return (
    <Button
      size="compact-sm"
      variant="default"
      loading={decide.isPending}
      onClick={() => decide.mutate({ kind: "forgive", bot, author, hub: hub.id })}
    >
      {t("moderation-kind-forgive")}
    </Button>
  );
}
