import { Button, Group, Select, Text } from "@mantine/core";
import { IconPlus, IconSpeakerphone } from "@tabler/icons-react";
import { Link } from "react-router";
import { $api } from "../../api/client.js";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { Actor } from "../../ui/actor.js";
import { BotSelect } from "../../ui/bot-select.js";
import { DataTable } from "../../ui/data-table.js";
import { EmptyState } from "../../ui/empty-state.js";
import { pagedBy, pagesOf } from "../../ui/list-state.js";
import { Page } from "../../ui/page.js";
import { Time } from "../../ui/time.js";
import { useUrlState } from "../../ui/use-url-state.js";
import { states, type Broadcast } from "./broadcast-types.js";
import { ProgressBar, StateBadge } from "./state-badge.js";

const LOOK_AGAIN_MS = 2_000;

/** All broadcasts, the newest first. */
export function BroadcastList() {
  const t = useTexts();
  const { may } = useSession();
  const [bot, setBot] = useUrlState("bot");
  const [state, setState] = useUrlState("state");
  const asked = useBroadcasts(bot, state);
  const write = may("broadcasts:write") && (
    <Button component={Link} to="/broadcasts/new" leftSection={<IconPlus size={16} />}>
      {t("broadcasts-new")}
    </Button>
  );
  const isFiltered = bot !== "" || state !== "";
  return (
    <Page title={t("nav-broadcasts")} about={t("broadcasts-about")} actions={write}>
      <Group>
        <BotSelect value={bot} onChange={setBot} />
        <Select
          aria-label={t("broadcasts-state")}
          placeholder={t("broadcasts-any-state")}
          data={states.map((value) => ({ value, label: t(`broadcasts-state-${value}`) }))}
          value={state === "" ? null : state}
          clearable
          onChange={(value) => setState(value ?? "")}
        />
      </Group>
      <DataTable
        label={t("nav-broadcasts")}
        list={pagesOf(asked, ({ broadcasts }) => broadcasts)}
        rowKey={({ id }) => id}
        to={({ id }) => `/broadcasts/${id}`}
        empty={
          <EmptyState
            title={t(isFiltered ? "broadcasts-none-found" : "broadcasts-none")}
            hint={t("broadcasts-none-hint")}
            icon={IconSpeakerphone}
          >
            {!isFiltered && write}
          </EmptyState>
        }
        columns={[
          { id: "name", title: t("broadcasts-name"), cell: ({ name }) => <Text fw={550}>{name}</Text> },
          { id: "state", title: t("broadcasts-state"), cell: (one) => <StateBadge state={one.state} /> },
          {
            id: "progress",
            title: t("broadcasts-progress"),
            width: 200,
            cell: (one) => <ProgressBar broadcast={one} />,
          },
          { id: "at", title: t("broadcasts-when"), cell: (one) => <When broadcast={one} /> },
          { id: "by", title: t("broadcasts-by"), cell: ({ by }) => <Actor id={by} /> },
        ]}
      />
    </Page>
  );
}

function useBroadcasts(bot: string, state: string) {
  const wanted = states.find((one) => one === state);
  const query = { ...(bot !== "" && { bot: Number(bot) }), ...(wanted && { state: wanted }) };
  return $api.useInfiniteQuery(
    "get",
    "/api/broadcasts",
    { params: { query } },
    {
      ...pagedBy("before"),
      refetchInterval: ({ state: { data } }) =>
        data?.pages.some(({ broadcasts }) => broadcasts.some((one) => one.state === "running")) === true
          ? LOOK_AGAIN_MS
          : false,
    },
  );
}

/** When it goes, went or was written. */
function When({ broadcast }: { readonly broadcast: Broadcast }) {
  const { state, scheduled_at, started_at, ended_at, created_at } = broadcast;
  const at = state === "scheduled" ? scheduled_at : (ended_at ?? started_at ?? created_at);
  return <Time at={at} size="sm" />;
}
