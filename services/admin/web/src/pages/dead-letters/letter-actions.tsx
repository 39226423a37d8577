import { Button, Stack, Text } from "@mantine/core";
import { IconRestore, IconSend, IconTrash } from "@tabler/icons-react";
import { dataOf } from "@telebus/client";
import { api } from "../../api/client.js";
import { useAction } from "../../api/use-action.js";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { useConfirm } from "../../ui/confirm.js";
import { LETTERS, type LetterDetail } from "./letter-types.js";

const DAY_MS = 86_400_000;
/** Those who have handled it before remember it for so long. */
const SAFE_DAYS = 7;

/** What can be done with one letter as it is. */
export function LetterActions({ letter }: { readonly letter: LetterDetail }) {
  const t = useTexts();
  const { may } = useSession();
  const confirm = useConfirm();
  const { id, state, at, isKept, stream } = letter;
  const params = { path: { id } };
  const isOld = Date.now() - new Date(at).getTime() > SAFE_DAYS * DAY_MS;
  const replay = useAction({
    run: () => dataOf(api.POST("/api/dead-letters/{id}/replay", { params, body: { evenOld: isOld } })),
    done: () => t("letters-replayed", { id }),
    refreshes: [LETTERS],
  });
  const drop = useAction({
    run: () => dataOf(api.POST("/api/dead-letters/{id}/drop", { params })),
    done: () => t("letters-dropped", { id }),
    refreshes: [LETTERS],
  });
  const restore = useAction({
    run: () => dataOf(api.POST("/api/dead-letters/{id}/restore", { params })),
    done: () => t("letters-restored", { id }),
    refreshes: [LETTERS],
  });
  const askToReplay = async (): Promise<void> => {
    const body = (
      <Stack gap="xs">
        <Text>{t("letters-replay-body")}</Text>
        {isOld && <Text fw={600}>{t("letters-replay-old")}</Text>}
      </Stack>
    );
    if (await confirm({ title: t("letters-replay-title", { id }), body, action: t("letters-replay") }))
      replay.mutate();
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
