import { Button, Menu } from "@mantine/core";
import { IconChevronDown, IconPlayerPlay, IconPlayerStop } from "@tabler/icons-react";
import { dataOf } from "@telebus/client";
import { $api, api } from "../../api/client.js";
import { useAction } from "../../api/use-action.js";
import { useTexts } from "../../texts/texts.js";
import { botLabel } from "../../ui/bot-select.js";
import { useConfirm } from "../../ui/confirm.js";
import { TASKS } from "./task-types.js";

/** All tasks at once, or those of the bot that is shown. @param bot undefined: all */
export function AllTasks({ bot }: { readonly bot: number | undefined }) {
  const t = useTexts();
  const confirm = useConfirm();
  const { data } = $api.useQuery("get", "/api/bots");
  const shown = data?.bots.find(({ id }) => id === bot);
  const whose = shown === undefined ? t("all-bots") : botLabel(shown);
  const turn = useAction({
    run: (to: "start" | "stop") =>
      dataOf(
        api.POST(to === "start" ? "/api/tasks/start-all" : "/api/tasks/stop-all", {
          body: bot === undefined ? {} : { bot },
        }),
      ),
    done: ({ changed }, to) => t(`tasks-all-${to}-done`, { count: changed }),
    refreshes: [TASKS],
  });
  const ask = async (to: "start" | "stop"): Promise<void> => {
    const title = t(`tasks-all-${to}-title`, { bots: whose });
    const body = t(`tasks-all-${to}-body`);
    if (await confirm({ title, body, action: t(`tasks-all-${to}`), isDangerous: to === "stop" }))
      turn.mutate(to);
  };
  return (
    <Menu>
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size={16} />} loading={turn.isPending}>
          {t("tasks-all")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPlayerPlay size={16} />} onClick={() => void ask("start")}>
          {t("tasks-all-start")}
        </Menu.Item>
        <Menu.Item leftSection={<IconPlayerStop size={16} />} onClick={() => void ask("stop")}>
          {t("tasks-all-stop")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
