import { Anchor, Stack, Text } from "@mantine/core";
import { Link } from "react-router";
import { $api } from "../../api/client.js";
import { useTexts } from "../../texts/texts.js";
import { botLabel } from "../../ui/bot-select.js";

/** The bots that somebody has made for themselves. */
export function PersonBots({ person }: { readonly person: number }) {
  const t = useTexts();
  const { data } = $api.useQuery("get", "/api/bots");
  const own = (data?.bots ?? []).filter(({ owner }) => owner === person);
  if (own.length === 0) return <Text c="var(--quiet)">{t("person-bots-none")}</Text>;
  return (
    <Stack gap={4}>
      {own.map((bot) => (
        <Anchor key={bot.id} component={Link} to={`/bots/${bot.id}`}>
          {botLabel(bot)}
        </Anchor>
      ))}
    </Stack>
  );
}
