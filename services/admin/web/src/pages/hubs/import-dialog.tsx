import {
  Alert,
  Badge,
  Button,
  Checkbox,
  FileButton,
  Group,
  Modal,
  Stack,
  Text,
  Textarea,
} from "@mantine/core";
import { IconUpload } from "@tabler/icons-react";
import { useState } from "react";
import { sentenceOf } from "../../api/problem.js";
import { useAction } from "../../api/use-action.js";
import { useTexts } from "../../texts/texts.js";
import { BotSelect } from "../../ui/bot-select.js";
import { importHub } from "./hub-api.js";
import { REFRESHES, type ImportView } from "./hub-types.js";
import { useOnlyBot } from "./use-only-bot.js";

interface ImportDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly bot: string;
}

/** A hub's YAML: first what it would change, then it does. */
export function ImportDialog(props: ImportDialogProps) {
  const t = useTexts();
  return (
    <Modal opened={props.isOpen} onClose={props.onClose} title={t("hubs-import")} size="lg">
      <ImportForm {...props} />
    </Modal>
  );
}

function ImportForm({ onClose, bot: before }: ImportDialogProps) {
  const t = useTexts();
  const [chosen, choose] = useState(before);
  const [yaml, setYaml] = useState("");
  const [isPruned, setPruned] = useState(false);
  const bot = useOnlyBot(chosen);
  const look = useAction({
    run: () => importHub({ bot: Number(bot), yaml, isApplied: false }),
    hasForm: true,
  });
  const apply = useAction({
    run: () => importHub({ bot: Number(bot), yaml, isApplied: true, isPruned }),
    done: ({ hub }) => t("hubs-imported", { name: hub }),
    after: onClose,
    refreshes: REFRESHES,
    hasForm: true,
  });
  const error = apply.error ?? look.error;
  const write = (text: string): void => {
    setYaml(text);
    look.reset();
  };
  return (
    <Stack>
      <BotSelect label={t("bot")} isRequired value={bot} onChange={choose} />
      <YamlField yaml={yaml} onChange={write} />
      {error !== null && <Alert color="red">{sentenceOf(error, t)}</Alert>}
      {look.data !== undefined && <Difference view={look.data} />}
      {look.data !== undefined && look.data.remove.length > 0 && (
        <Checkbox
          label={t("hubs-prune", { routes: look.data.remove.length })}
          checked={isPruned}
          onChange={({ currentTarget }) => setPruned(currentTarget.checked)}
        />
      )}
      <Group justify="flex-end">
        <Button
          variant="default"
          loading={look.isPending}
          disabled={bot === "" || yaml.trim() === ""}
          onClick={() => look.mutate()}
        >
          {t("hubs-look")}
        </Button>
        <Button loading={apply.isPending} disabled={look.data === undefined} onClick={() => apply.mutate()}>
          {t("hubs-apply")}
        </Button>
      </Group>
    </Stack>
  );
}

/** Written here, or read from a file. */
function YamlField({ yaml, onChange }: { readonly yaml: string; readonly onChange: (text: string) => void }) {
  const t = useTexts();
  return (
    <>
      <Group>
        <FileButton accept=".yaml,.yml" onChange={(file) => void file?.text().then(onChange)}>
          {(props) => (
            <Button variant="default" leftSection={<IconUpload size={16} />} {...props}>
              {t("hubs-choose-file")}
            </Button>
          )}
        </FileButton>
      </Group>
      <Textarea
        label={t("hubs-yaml")}
        autosize
        minRows={8}
        maxRows={20}
        value={yaml}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        styles={{ input: { fontFamily: "var(--mantine-font-family-monospace)" } }}
      />
    </>
  );
}

function Difference({ view }: { readonly view: ImportView }) {
  const t = useTexts();
  const { hub, isNew, policyChanges, add, change, remove, same, unknownChats } = view;
  const lines = [
    { id: "add", routes: add, color: "teal" },
    { id: "alter", routes: change, color: "blue" },
    { id: "left", routes: remove, color: "orange" },
  ];
  return (
    <Alert color="blue" title={t(isNew ? "hubs-would-make" : "hubs-would-change", { name: hub })}>
      <Stack gap={4}>
        {policyChanges && <Text size="sm">{t("hubs-policy-changes")}</Text>}
        {lines.map(({ id, routes, color }) => (
          <Group key={id} gap="xs">
            <Badge color={color}>{routes.length}</Badge>
            <Text size="sm">
              {t(`hubs-would-${id}`)}{" "}
              {routes
                .slice(0, 8)
                .map(({ chat, thread }) => `${chat}${thread === 0 ? "" : ` › ${thread}`}`)
                .join(", ")}
            </Text>
          </Group>
        ))}
        <Text size="sm">{t("hubs-would-keep", { routes: same })}</Text>
        {unknownChats.length > 0 && (
          <Text size="sm">{t("hubs-unknown-chats", { chats: unknownChats.join(", ") })}</Text>
        )}
      </Stack>
    </Alert>
  );
}
