import { ActionIcon, Menu } from "@mantine/core";
import { IconDots, IconDownload, IconPlayerPause, IconPlayerPlay, IconTrash } from "@tabler/icons-react";
import { dataOf } from "@telebus/client";
import { useNavigate } from "react-router";
import { api } from "../../api/client.js";
import { useAction } from "../../api/use-action.js";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { useConfirm } from "../../ui/confirm.js";
import { saveFile } from "../../ui/save-file.js";
import { showUndo } from "../../ui/undo-toast.js";
import { exportHub, importHub } from "./hub-api.js";
import { DEFAULT_HUB } from "./hub-fields.js";
import { REFRESHES, type MapHub } from "./hub-types.js";

/** What can be done with a hub. */
export function HubMenu({ hub: { id, bot, name, pausedAt } }: { readonly hub: MapHub }) {
  const t = useTexts();
  const { may } = useSession();
  const params = { path: { id } };
  const isPaused = pausedAt !== null;
  const turn = useAction({
    run: () =>
      isPaused
        ? dataOf(api.POST("/api/hubs/{id}/resume", { params }))
        : dataOf(api.POST("/api/hubs/{id}/pause", { params })),
    done: () => t(isPaused ? "hubs-resumed" : "hubs-is-paused", { name }),
    refreshes: REFRESHES,
  });
  const save = useAction({
    run: () => exportHub(id),
    after: (yaml) => saveFile(`${name}.yaml`, "application/yaml", yaml),
  });
  const remove = useRemoval(id, bot, name);
  return (
    <Menu>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={t("actions-for", { name })}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {may("hubs:write") && (
          <Menu.Item
            leftSection={isPaused ? <IconPlayerPlay size={16} /> : <IconPlayerPause size={16} />}
            onClick={() => turn.mutate()}
          >
            {t(isPaused ? "hubs-resume" : "hubs-pause")}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconDownload size={16} />} onClick={() => save.mutate()}>
          {t("hubs-export")}
        </Menu.Item>
        {may("hubs:write") && name !== DEFAULT_HUB && (
          <Menu.Item color="red" leftSection={<IconTrash size={16} />} onClick={() => void remove()}>
            {t("hubs-remove")}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Asks, removes, and offers to bring it back from its file as it was. */
function useRemoval(id: number, bot: number, name: string): () => Promise<void> {
  const t = useTexts();
  const confirm = useConfirm();
  const navigate = useNavigate();
  const bringBack = useAction({
    run: (yaml: string) => importHub({ bot, yaml, isApplied: true }),
    done: () => t("hubs-is-back", { name }),
    refreshes: REFRESHES,
  });
  const remove = useAction({
    run: async () => {
      const yaml = await exportHub(id);
      await api.DELETE("/api/hubs/{id}", { params: { path: { id } } });
      return yaml;
    },
    after: (yaml) => {
      showUndo({
        message: t("hubs-removed", { name }),
        label: t("hubs-undo"),
        onUndo: () => bringBack.mutate(yaml),
      });
      void navigate("/hubs");
    },
    refreshes: REFRESHES,
  });
  return async () => {
    const question = { title: t("hubs-remove-title", { name }), body: t("hubs-remove-body") };
    if (await confirm({ ...question, action: t("hubs-remove"), isDangerous: true, typed: name }))
      remove.mutate();
  };
}
