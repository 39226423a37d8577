import { Alert, Anchor, Card, SimpleGrid, Stack, Title } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { Link } from "react-router";
import { $api } from "../../api/client.js";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { Copyable } from "../../ui/copy.js";
import { Facts } from "../../ui/facts.js";
import { useFormat } from "../../ui/format.js";
import { Tile } from "../../ui/tile.js";
import { Time } from "../../ui/time.js";
import { BotWebhook } from "./bot-webhook.js";
import { Features } from "./bot-state.js";
import { chatTypes, type Bot } from "./bot-types.js";

/** How a bot is: what is wrong and what helps, its chats, how its updates come. */
export function BotOverview({ bot }: { readonly bot: Bot }) {
  const t = useTexts();
  const isThere = bot.removedAt === null;
  return (
    <Stack>
      {isThere && bot.isOn && <Faults bot={bot} />}
      <Chats bot={bot} />
      <SimpleGrid cols={{ base: 1, md: isThere ? 2 : 1 }}>
        <Card>
          <Title order={2} size="h5" mb="xs">
            {t("bots-about-it")}
          </Title>
          <About bot={bot} />
        </Card>
        {isThere && <BotWebhook bot={bot} />}
      </SimpleGrid>
    </Stack>
  );
}

const Faults = ({ bot: { faults } }: { readonly bot: Bot }) =>
  faults.map(({ code, text }) => (
    <Alert key={code} color="orange" icon={<IconAlertTriangle />}>
      {text}
    </Alert>
  ));

function Chats({ bot: { id } }: { readonly bot: Bot }) {
  const t = useTexts();
  const { number } = useFormat();
  const { data } = $api.useQuery("get", "/api/bots/{id}/status", { params: { path: { id } } });
  return (
    <SimpleGrid cols={{ base: 2, sm: 4 }}>
      {chatTypes.map((type) => (
        <Tile
          key={type}
          label={t(`chats-type-${type}`)}
          value={data === undefined ? undefined : number(data.chats[type] ?? 0)}
          hint={
            <Anchor component={Link} to={`/chats?bot=${id}&type=${type}`} size="sm">
              {t("bots-see-chats")}
            </Anchor>
          }
        />
      ))}
    </SimpleGrid>
  );
}

function About({ bot }: { readonly bot: Bot }) {
  const t = useTexts();
  const { may } = useSession();
  const { owner, manager } = bot;
  const facts = [
    { label: t("bots-id"), value: <Copyable value={String(bot.id)} /> },
    { label: t("bots-features"), value: <Features names={bot.features} /> },
    { label: t("bots-home"), value: t(`feature-${bot.home}`) },
    { label: t("bots-prefix"), value: bot.commandPrefix ?? "/" },
    {
      label: t("bots-archive"),
      value: t(bot.keepsContent ? "bots-keeps-words" : "bots-keeps-no-words", { days: bot.keepDays }),
    },
    ...(manager === null
      ? []
      : [
          {
            label: t("bots-manager"),
            value: (
              <Anchor component={Link} to={`/bots/${manager}`}>
                {manager}
              </Anchor>
            ),
          },
        ]),
    ...(owner === null
      ? []
      : [
          {
            label: t("bots-owner"),
            value: may("people:read") ? (
              <Anchor component={Link} to={`/people/${owner}`}>
                {owner}
              </Anchor>
            ) : (
              owner
            ),
          },
        ]),
    { label: t("bots-since"), value: <Time at={bot.addedAt} /> },
    { label: t("bots-changed"), value: <Time at={bot.changedAt} /> },
  ];
  return <Facts facts={facts} />;
}
