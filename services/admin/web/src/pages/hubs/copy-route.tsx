import { Button, Menu } from "@mantine/core";
import { IconCopy } from "@tabler/icons-react";
import { dataOf } from "@telebus/client";
import { $api, api } from "../../api/client.js";
import { useAction } from "../../api/use-action.js";
import { useTexts } from "../../texts/texts.js";
import { REFRESHES, type Route } from "./hub-types.js";

/** The same route for another hub of the bot, with all that it filters and changes. */
export function CopyRoute({ route: { bot, hub, chat, thread } }: { readonly route: Route }) {
  const t = useTexts();
  const { data } = $api.useQuery("get", "/api/hubs", { params: { query: { bot } } });
  const others = (data?.hubs ?? []).filter(({ id }) => id !== hub);
  const copy = useAction({
    run: (to: { readonly id: number; readonly name: string }) =>
      dataOf(
        api.POST("/api/routes/{hub}/{chat}/{thread}/copy", {
          params: { path: { hub, chat, thread } },
          body: { hub: to.id },
        }),
      ),
    done: (_made, { name }) => t("hubs-copied", { name }),
    refreshes: REFRESHES,
  });
  if (others.length === 0) return null;
  return (
    <Menu>
      <Menu.Target>
        <Button variant="subtle" color="gray" leftSection={<IconCopy size={16} />} loading={copy.isPending}>
          {t("hubs-copy")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {others.map((other) => (
          <Menu.Item key={other.id} onClick={() => copy.mutate(other)}>
            {other.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
