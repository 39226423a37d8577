import { Modal, Stack, Text } from "@mantine/core";
import { dataOf } from "@telebus/client";
import { useState } from "react";
import { api } from "../../api/client.js";
import { sentenceOf } from "../../api/problem.js";
import { useAction } from "../../api/use-action.js";
import { useSession } from "../../app/session.js";
import { ChatPicker, type ChosenChat } from "../../compose/chat-picker.js";
import { useTexts } from "../../texts/texts.js";
import { FormButtons } from "../../ui/form-buttons.js";
import { BROADCASTS, type Details } from "./broadcast-types.js";

interface DialogProps {
  readonly broadcast: Details;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Sends it to one chat, as the others would get it. */
export function TrialDialog({ broadcast, isOpen, onClose }: DialogProps) {
  const t = useTexts();
  return (
    <Modal opened={isOpen} onClose={onClose} title={t("broadcasts-test-title")}>
      <TrialForm broadcast={broadcast} onClose={onClose} />
    </Modal>
  );
}

function TrialForm({ broadcast: { id, bot }, onClose }: Omit<DialogProps, "isOpen">) {
  const t = useTexts();
  const { who } = useSession();
  const [chosen, setChosen] = useState<ChosenChat | undefined>(
    who.id === undefined ? undefined : { id: who.id, label: who.name ?? String(who.id) },
  );
  const test = useAction({
    run: (chat: number) =>
      dataOf(api.POST("/api/broadcasts/{id}/test", { params: { path: { id } }, body: { chat } })),
    done: () => t("commands-tested", { name: chosen?.label ?? "" }),
    after: onClose,
    refreshes: [BROADCASTS],
    hasForm: true,
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== undefined) test.mutate(chosen.id);
      }}
    >
      <Stack>
        <Text>{t("broadcasts-test-about")}</Text>
        <ChatPicker
          bot={bot}
          label={t("send-chat")}
          chosen={chosen}
          onChange={setChosen}
          isRequired
          error={test.error === null ? undefined : sentenceOf(test.error, t)}
        />
        <FormButtons submit={t("commands-test-send")} isBusy={test.isPending} onCancel={onClose} />
      </Stack>
    </form>
  );
}
