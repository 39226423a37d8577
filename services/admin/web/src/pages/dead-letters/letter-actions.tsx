import { Button, Stack, Text } from "@mantine/core";
import { IconRestore, IconSend, IconTrash } from "@tabler/icons-react";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { useConfirm } from "../../ui/confirm.js";
import type { LetterDetail } from "./letter-types.js";
import { useLetterDeeds } from "./use-letter-deeds.js";

/** Those who have handled an event before remember it for so long. */
const SAFE_MS = 7 * 86_400_000;

/** The buttons for one letter as it is. */
export function LetterActions({ letter }: { readonly letter: LetterDetail }) {
  const t = useTexts();
  const { may } = useSession();
  const confirm = useConfirm();
  const { id, state, at, isKept, stream } = letter;
  const { replay, restore, drop } = useLetterDeeds(id);
  const askToReplay = async (): Promise<void> => {
    const isOld = Date.now() - new Date(at).getTime() > SAFE_MS;
    const body = (
      <Stack gap="xs">
        <Text>{t("letters-replay-body")}</Text>
        {isOld && <Text fw={600}>{t("letters-replay-old")}</Text>}
      </Stack>
    );
    if (await confirm({ title: t("letters-replay-title", { id }), body, action: t("letters-replay") }))
      replay.mutate(isOld);
  };
  if (!may("dead-letters:write")) return null;
  if (state === "dropped")
    return (
      <Button
        leftSection={<IconRestore size={16} />}
        loading={restore.isPending}
        onClick={() => restore.mutate()}
      >
        {t("letters-restore")}
      </Button>
    );
  return (
    <>
      {state === "open" && (
        <Button
          variant="default"
          leftSection={<IconTrash size={16} />}
          loading={drop.isPending}
          onClick={() => drop.mutate()}
        >
          {t("letters-drop")}
        </Button>
      )}
      {stream !== null && isKept && (
        <Button
          leftSection={<IconSend size={16} />}
          loading={replay.isPending}
          onClick={() => void askToReplay()}
        >
          {t(state === "replayed" ? "letters-replay-again" : "letters-replay")}
        </Button>
      )}
    </>
  );
}
