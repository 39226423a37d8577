import { Button, Stack, Text } from "@mantine/core";
import { IconRestore, IconSend, IconTrash } from "@tabler/icons-react";
import { dataOf } from "@telebus/client";
import { api } from "../../api/client.js";
import { useAction } from "../../api/use-action.js";
import { useTexts } from "../../texts/texts.js";
import { useConfirm } from "../../ui/confirm.js";
import { showUndo } from "../../ui/undo-toast.js";
import { LETTERS, type LetterFilter } from "./letter-types.js";

type Which = Omit<LetterFilter, "state">;
type Deed = "replay" | "drop" | "restore";
/** As many as the server takes at once, and as one look can count. */
const MOST = 200;

/** The same done to all letters that the filters show; before, it is counted how many those are. */
export function BulkActions({ filter: { state, ...which } }: { readonly filter: LetterFilter }) {
  const t = useTexts();
  const confirm = useConfirm();
  const restore = useAction({
    run: (ids: number[]) => dataOf(api.POST("/api/dead-letters/restore", { body: { ids, limit: MOST } })),
    done: ({ letters }) => t("letters-all-done-restore", { count: letters.length }),
    refreshes: [LETTERS],
  });
  const act = useAction({
    run: (deed: Deed) => done(deed, which),
    done: ({ ids: { length: count }, refused }, deed) => {
      if (deed === "drop" && count > 0) return undefined;
      return refused === 0
        ? t(`letters-all-done-${deed}`, { count })
        : t("letters-all-replayed-some", { count, refused });
    },
    after: ({ ids }, deed) => {
      if (deed !== "drop" || ids.length === 0) return;
      const message = t("letters-all-done-drop", { count: ids.length });
      showUndo({ message, label: t("letters-restore"), onUndo: () => restore.mutate(ids) });
    },
    refreshes: [LETTERS],
  });
  const ask = useAction({
    run: async (deed: Deed) => {
      const query = { ...which, state: deed === "restore" ? "dropped" : "open", limit: MOST } as const;
      const { letters, next } = await dataOf(api.GET(LETTERS, { params: { query } }));
      const count = letters.length;
      const body = (
        <Stack gap="xs">
          <Text fw={600}>{t(next === undefined ? "letters-count" : "letters-count-most", { count })}</Text>
          <Text>{t(`letters-all-${deed}-body`)}</Text>
        </Stack>
      );
      const question = { title: t(`letters-all-${deed}`), body, action: t(`letters-${deed}`) };
      if (count > 0 && (await confirm(question))) act.mutate(deed);
      return count;
    },
    done: (count) => (count === 0 ? t("letters-none-to-do") : undefined),
  });
  const button = (deed: Deed, icon: typeof IconSend) => {
    const Icon = icon;
    return (
      <Button
        key={deed}
        variant="default"
        leftSection={<Icon size={16} />}
        loading={(ask.isPending || act.isPending) && (ask.variables === deed || act.variables === deed)}
        onClick={() => ask.mutate(deed)}
      >
        {t(`letters-all-${deed}`)}
      </Button>
    );
  };
  if (state === "dropped") return button("restore", IconRestore);
  if (state === "replayed") return null;
  return [button("replay", IconSend), button("drop", IconTrash)];
}

async function done(deed: Deed, which: Which): Promise<{ ids: number[]; refused: number }> {
  const body = { ...which, limit: MOST };
  if (deed === "replay") {
    const { replayed, refused } = await dataOf(
      api.POST("/api/dead-letters/replay", { body: { ...body, evenOld: false } }),
    );
    return { ids: replayed, refused: refused.length };
  }
  const path = deed === "drop" ? "/api/dead-letters/drop" : "/api/dead-letters/restore";
  const { letters } = await dataOf(api.POST(path, { body }));
  return { ids: letters, refused: 0 };
}
