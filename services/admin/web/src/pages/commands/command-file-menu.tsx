import { ActionIcon, Alert, Button, Group, List, Menu, Modal, Stack, Text } from "@mantine/core";
import { IconDots, IconDownload, IconUpload } from "@tabler/icons-react";
import { dataOf } from "@telebus/client";
import { useRef, useState } from "react";
import { api } from "../../api/client.js";
import { sentenceOf } from "../../api/problem.js";
import { useAction } from "../../api/use-action.js";
import { useTexts } from "../../texts/texts.js";
import { saveFile } from "../../ui/save-file.js";
import { showUndo } from "../../ui/undo-toast.js";
import { COMMANDS, type CommandFile, type CommandFileInput } from "./command-types.js";
import { changesBetween, readCommandFile, type FileChanges } from "./file-changes.js";

interface Wanted {
  readonly file: CommandFileInput;
  /** What the bot has now, to go back to. */
  readonly before: CommandFile;
  readonly changes: FileChanges;
}

const readFile = (bot: number) => dataOf(api.GET("/api/commands/{bot}/file", { params: { path: { bot } } }));

/** All of a bot's own commands as a file, out and in. */
export function CommandFileMenu({ bot, mayWrite }: { readonly bot: number; readonly mayWrite: boolean }) {
  const t = useTexts();
  const input = useRef<HTMLInputElement>(null);
  const [wanted, setWanted] = useState<Wanted>();
  const save = useAction({
    run: () => readFile(bot),
    after: (file) => saveFile(`commands-${bot}.json`, "application/json", JSON.stringify(file, undefined, 2)),
  });
  const open = useAction({
    run: async (chosen: File) => {
      const file = readCommandFile(await chosen.text());
      if (file === undefined) return undefined;
      const before = await readFile(bot);
      return { file, before, changes: changesBetween(before, file) };
    },
    done: (read) => (read === undefined ? t("commands-file-unreadable") : undefined),
    after: setWanted,
  });
  return (
    <>
      <Menu>
        <Menu.Target>
          <ActionIcon variant="default" size="lg" aria-label={t("commands-file")}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconDownload size={16} />} onClick={() => save.mutate()}>
            {t("commands-export")}
          </Menu.Item>
          {mayWrite && (
            <Menu.Item leftSection={<IconUpload size={16} />} onClick={() => input.current?.click()}>
              {t("commands-import")}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <input
        ref={input}
        type="file"
        hidden
        accept="application/json,.json"
        aria-label={t("commands-import")}
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          if (chosen) open.mutate(chosen);
          currentTarget.value = "";
        }}
      />
      <Modal
        opened={wanted !== undefined}
        onClose={() => setWanted(undefined)}
        title={t("commands-import-title")}
        size="lg"
      >
        {wanted !== undefined && <Import bot={bot} wanted={wanted} onClose={() => setWanted(undefined)} />}
      </Modal>
    </>
  );
}

interface ImportProps {
  readonly bot: number;
  readonly wanted: Wanted;
  readonly onClose: () => void;
}

const kinds = ["added", "changed", "removed", "names", "off", "on"] as const;

const putFile = (bot: number, body: CommandFileInput) =>
  api.PUT("/api/commands/{bot}/file", { params: { path: { bot } }, body });

/** Puts a file in place of what there is; for a while that can be had back. */
function useImport({ bot, wanted: { file, before }, onClose }: ImportProps) {
  const t = useTexts();
  const restore = useAction({
    run: () => putFile(bot, before),
    done: () => t("commands-import-undone"),
    refreshes: [COMMANDS],
  });
  return useAction({
    run: () => putFile(bot, file),
    after: () => {
      onClose();
      showUndo({
        message: t("commands-imported"),
        label: t("commands-undo"),
        onUndo: () => restore.mutate(),
      });
    },
    refreshes: [COMMANDS],
    hasForm: true,
  });
}

function Import(props: ImportProps) {
  const { changes } = props.wanted;
  const { onClose } = props;
  const t = useTexts();
  const put = useImport(props);
  const told = kinds.filter((kind) => changes[kind].length > 0);
  return (
    <Stack>
      <Text>{t(told.length === 0 ? "commands-import-same" : "commands-import-about")}</Text>
      <List>
        {told.map((kind) => (
          <List.Item key={kind}>
            {t(`commands-import-${kind}`, { count: changes[kind].length })}{" "}
            <Text span fw={550}>
              {changes[kind].map((name) => `/${name}`).join(", ")}
            </Text>
          </List.Item>
        ))}
      </List>
      {put.error !== null && <Alert color="red">{sentenceOf(put.error, t)}</Alert>}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t("cancel")}
        </Button>
        <Button
          loading={put.isPending}
          disabled={told.length === 0}
          color={changes.removed.length > 0 ? "red" : ""}
          onClick={() => put.mutate()}
        >
          {t("commands-import-do")}
        </Button>
      </Group>
    </Stack>
  );
}
