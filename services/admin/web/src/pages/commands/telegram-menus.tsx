import { Alert, Badge, Group, SegmentedControl, Select, Skeleton, Stack, Text } from "@mantine/core";
import { $api } from "../../api/client.js";
import { useTexts } from "../../texts/texts.js";
import { ErrorState } from "../../ui/error-state.js";
import { useUrlState } from "../../ui/use-url-state.js";
import classes from "./commands.module.css";
import type { Menu } from "./command-types.js";

const scopes = ["all_private_chats", "all_group_chats", "all_chat_administrators", "default"] as const;
const COLOURS = { shown: "teal", asked: "yellow", refused: "red" } as const;

/** What Telegram shows behind the bot's menu button. */
export function TelegramMenus({ bot }: { readonly bot: number }) {
  const t = useTexts();
  const { data, error, refetch } = $api.useQuery(
    "get",
    "/api/commands/{bot}/menus",
    { params: { path: { bot } } },
    {
      refetchInterval: ({ state }) =>
        state.data?.menus.some((menu) => menu.state === "asked") === true ? 3_000 : false,
    },
  );
  const [scope] = useUrlState("chats");
  const [language] = useUrlState("language");
  if (data === undefined)
    return error === null ? (
      <Skeleton h={320} />
    ) : (
      <ErrorState error={error} onRetry={() => void refetch()} />
    );
  const wanted = scopes.find((one) => one === scope) ?? scopes[0];
  const languages = [...new Set(data.menus.map((menu) => menu.language))];
  const shown = data.menus.find((menu) => menu.scope === wanted && menu.language === language);
  const refusal = shown?.refusal ?? null;
  return (
    <Stack>
      <Text c="var(--quiet)">{t("commands-menu-about")}</Text>
      <Group>
        <ScopeChoice wanted={wanted} />
        <LanguageChoice languages={languages} />
        {shown !== undefined && (
          <Badge color={COLOURS[shown.state]}>{t(`commands-menu-is-${shown.state}`)}</Badge>
        )}
      </Group>
      {refusal !== null && (
        <Alert color="red" title={t("commands-menu-refused")}>
          {refusal}
        </Alert>
      )}
      <MenuList menu={shown} />
    </Stack>
  );
}

function ScopeChoice({ wanted }: { readonly wanted: (typeof scopes)[number] }) {
  const t = useTexts();
  const [, setScope] = useUrlState("chats");
  const choice = {
    "aria-label": t("commands-menu-chats"),
    value: wanted,
    onChange: (value: string | null) => setScope(value === null || value === scopes[0] ? "" : value),
    data: scopes.map((value) => ({ value, label: t(`commands-menu-${value}`) })),
  };
  return (
    <>
      <SegmentedControl {...choice} visibleFrom="sm" />
      <Select {...choice} hiddenFrom="sm" allowDeselect={false} />
    </>
  );
}

function LanguageChoice({ languages }: { readonly languages: readonly string[] }) {
  const t = useTexts();
  const [language, setLanguage] = useUrlState("language");
  return (
    <Select
      aria-label={t("language")}
      value={language}
      allowDeselect={false}
      onChange={(value) => setLanguage(value ?? "")}
      data={languages.map((value) => ({
        value,
        label: value === "" ? t("commands-all-languages") : value,
      }))}
      w={190}
    />
  );
}

function MenuList({ menu }: { readonly menu: Menu | undefined }) {
  const t = useTexts();
  if (menu === undefined || menu.commands.length === 0)
    return <Text c="var(--quiet)">{t("commands-menu-none")}</Text>;
  return (
    <dl className={classes["menu"]}>
      {menu.commands.map(({ command, description }) => (
        <div key={command}>
          <dt>/{command}</dt>
          <dd>{description}</dd>
        </div>
      ))}
    </dl>
  );
}
