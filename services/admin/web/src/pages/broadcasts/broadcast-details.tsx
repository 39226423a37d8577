import { Alert, Group, SimpleGrid, Stack, Title } from "@mantine/core";
import { $api } from "../../api/client.js";
import { Beside } from "../../compose/beside.js";
import { Phone } from "../../telegram/phone.js";
import { useTexts } from "../../texts/texts.js";
import { Actor } from "../../ui/actor.js";
import { useBotLabel } from "../../ui/bot-label.js";
import { ErrorState } from "../../ui/error-state.js";
import { Facts } from "../../ui/facts.js";
import { useFormat } from "../../ui/format.js";
import { Page } from "../../ui/page.js";
import { PageSkeleton } from "../../ui/page-skeleton.js";
import { Tile } from "../../ui/tile.js";
import { Time } from "../../ui/time.js";
import { useAudienceWords } from "./audience-words.js";
import { countsOf, type Details } from "./broadcast-types.js";
import { Failures } from "./failures.js";
import { Moves } from "./moves.js";
import { ProgressBar, StateBadge } from "./state-badge.js";
import { withButton } from "./use-broadcast-preview.js";
import { useDuration } from "./use-duration.js";

const LOOK_AGAIN_MS = 1_000;

/** One broadcast: how it stands, what can be done, what it says and to whom. */
export function BroadcastDetails({ id }: { readonly id: number }) {
  const t = useTexts();
  const botName = useBotLabel();
  const { data, error, refetch } = $api.useQuery(
    "get",
    "/api/broadcasts/{id}",
    { params: { path: { id } } },
    { refetchInterval: ({ state }) => (state.data && isMoving(state.data) ? LOOK_AGAIN_MS : false) },
  );
  const trail = [{ label: t("nav-broadcasts"), to: "/broadcasts" }];
  if (data === undefined)
    return error === null ? (
      <PageSkeleton />
    ) : (
      <Page title={t("nav-broadcasts")} trail={trail}>
        <ErrorState error={error} onRetry={() => void refetch()} />
      </Page>
    );
  const button = data.opt_out_button ? t("broadcasts-opt-out-button") : undefined;
  return (
    <Page title={<Named broadcast={data} />} trail={trail} actions={<Moves broadcast={data} />}>
      {data.error !== null && <Alert color="red">{data.error}</Alert>}
      <Beside
        preview={
          <Phone
            title={t("broadcasts-somebody")}
            place=""
            sender={botName(data.bot)}
            calls={[withButton(data.call, button)]}
            empty={null}
          />
        }
      >
        <Stack>
          {data.total !== null && <Standing broadcast={data} />}
          <About broadcast={data} />
          {data.total !== null && <Failures broadcast={data} />}
        </Stack>
      </Beside>
    </Page>
  );
}

/** Something about it changes by itself. */
const isMoving = ({ state, under_way, trial }: Details): boolean =>
  state === "running" ||
  state === "scheduled" ||
  under_way > 0 ||
  (trial !== null && trial.outcome === undefined);

function Named({ broadcast: { name, state } }: { readonly broadcast: Details }) {
  return (
    <Group gap="sm" component="span">
      {name} <StateBadge state={state} />
    </Group>
  );
}

function Standing({ broadcast }: { readonly broadcast: Details }) {
  const t = useTexts();
  const { number } = useFormat();
  const duration = useDuration();
  const { per_second, seconds_left, under_way, state } = broadcast;
  const counts = countsOf(broadcast);
  return (
    <Stack gap="sm">
      <ProgressBar broadcast={broadcast} size="xl" />
      <SimpleGrid cols={{ base: 2, sm: 4 }}>
        <Tile label={t("broadcasts-sent")} value={number(counts.sent)} />
        <Tile
          label={t("broadcasts-not-sent")}
          value={number(counts.blocked + counts.failed + counts.expired)}
          hint={counts.unknown > 0 && t("broadcasts-end-unknown", { count: number(counts.unknown) })}
        />
        <Tile
          label={t("broadcasts-rate")}
          value={t("broadcasts-per-second", { rate: number(per_second) })}
          hint={under_way > 0 && t("broadcasts-under-way", { count: under_way })}
        />
        <Tile
          label={t("broadcasts-left")}
          value={
            state === "running" && seconds_left !== undefined
              ? t("broadcasts-about-time", { time: duration(seconds_left) })
              : "–"
          }
        />
      </SimpleGrid>
    </Stack>
  );
}

function About({ broadcast }: { readonly broadcast: Details }) {
  const t = useTexts();
  const whom = useAudienceWords(broadcast.audience);
  const { trial, scheduled_at, started_at, ended_at, created_at, by } = broadcast;
  const facts = [
    { label: t("broadcasts-audience"), value: whom },
    { label: t("broadcasts-by"), value: <Actor id={by} /> },
    { label: t("broadcasts-created"), value: <Time at={created_at} /> },
    ...(scheduled_at === null
      ? []
      : [{ label: t("broadcasts-scheduled"), value: <Time at={scheduled_at} /> }]),
    ...(started_at === null ? [] : [{ label: t("broadcasts-started"), value: <Time at={started_at} /> }]),
    ...(ended_at === null ? [] : [{ label: t("broadcasts-ended"), value: <Time at={ended_at} /> }]),
    ...(trial === null ? [] : [{ label: t("broadcasts-trial"), value: <Trial trial={trial} /> }]),
  ];
  return (
    <section>
      <Title order={2} size="h5" mb="xs">
        {t("broadcasts-facts")}
      </Title>
      <Facts facts={facts} />
    </section>
  );
}

function Trial({ trial: { chat, outcome } }: { readonly trial: NonNullable<Details["trial"]> }) {
  const t = useTexts();
  if (outcome === undefined) return t("broadcasts-trial-under-way", { chat: String(chat) });
  return outcome === "ok" || outcome === "sent"
    ? t("broadcasts-trial-ok", { chat: String(chat) })
    : t("broadcasts-trial-failed", { chat: String(chat), outcome });
}
