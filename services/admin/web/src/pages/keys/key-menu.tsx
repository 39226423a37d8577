import { ActionIcon, Menu } from "@mantine/core";
import { IconDots, IconRotate, IconTrash } from "@tabler/icons-react";
import { dataOf } from "@telebus/client";
import { api } from "../../api/client.js";
import { useAction } from "../../api/use-action.js";
import { useTexts } from "../../texts/texts.js";
import { useConfirm } from "../../ui/confirm.js";
import type { ApiKey, MadeKey } from "./key-types.js";

const PATH = "/api/keys";
/** So long the secret before is taken too: time to bring the new one everywhere. */
const GRACE_SECONDS = 86_400;

interface KeyMenuProps {
  readonly apiKey: ApiKey;
  readonly onSecret: (made: MadeKey) => void;
}

/** What can be done with a key. */
export function KeyMenu({ apiKey: { id, name }, onSecret }: KeyMenuProps) {
  const t = useTexts();
  const confirm = useConfirm();
  const params = { path: { id } };
  const rotate = useAction({
    run: (graceSeconds: number) =>
      dataOf(api.POST("/api/keys/{id}/rotate", { params, body: { graceSeconds } })),
    after: onSecret,
    refreshes: [PATH],
  });
  const end = useAction({
    run: () => api.DELETE("/api/keys/{id}", { params }),
    done: () => t("keys-ended", { name }),
    refreshes: [PATH],
  });
  const askToReplace = async (): Promise<void> => {
    const question = {
      title: t("keys-replace-title", { name }),
      body: t("keys-replace-body"),
      action: t("keys-replace"),
    };
    if (await confirm({ ...question, isDangerous: true })) rotate.mutate(0);
  };
  const askToEnd = async (): Promise<void> => {
    const question = {
      title: t("keys-end-title", { name }),
      body: t("keys-end-body"),
      action: t("keys-end"),
    };
    if (await confirm({ ...question, isDangerous: true })) end.mutate();
  };
  return (
    <Menu>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={t("actions-for", { name })}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconRotate size={16} />} onClick={() => rotate.mutate(GRACE_SECONDS)}>
          {t("keys-rotate")}
        </Menu.Item>
        <Menu.Item leftSection={<IconRotate size={16} />} onClick={() => void askToReplace()}>
          {t("keys-replace")}
        </Menu.Item>
        <Menu.Item color="red" leftSection={<IconTrash size={16} />} onClick={() => void askToEnd()}>
          {t("keys-end")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
