import { Button, Modal, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconSend } from "@tabler/icons-react";
import { dataOf } from "@telebus/client";
import { useState } from "react";
import { api } from "../../api/client.js";
import { sentenceOf } from "../../api/problem.js";
import { useAction } from "../../api/use-action.js";
import { useSession } from "../../app/session.js";
import { ChatPicker, type ChosenChat } from "../../compose/chat-picker.js";
import { useTexts } from "../../texts/texts.js";
import { FormButtons } from "../../ui/form-buttons.js";
import { inputOf, type Draft } from "./draft.js";

interface TestCommandProps {
  readonly bot: number;
  readonly draft: Draft;
  readonly language: string;
}

/** Says it to one person, as it is written now. */
export function TestCommand({ bot, draft, language }: TestCommandProps) {
  const t = useTexts();
  const { may } = useSession();
  const [isOpen, { open, close }] = useDisclosure();
  if (!may("commands:write")) return null;
  return (
    <>
      <Button variant="default" leftSection={<IconSend size={16} />} onClick={open}>
        {t("commands-test")}
      </Button>
      <Modal opened={isOpen} onClose={close} title={t("commands-test-title")}>
        <TestForm bot={bot} draft={draft} language={language} onClose={close} />
      </Modal>
    </>
  );
}

function TestForm({ bot, draft, language, onClose }: TestCommandProps & { readonly onClose: () => void }) {
  const t = useTexts();
  const { who } = useSession();
  const [chosen, setChosen] = useState<ChosenChat | undefined>(
    who.id === undefined ? undefined : { id: who.id, label: who.name ?? String(who.id) },
  );
  const test = useAction({
    run: (person: number) => {
      const input = inputOf(draft);
      const command = { ...input, description: input.description || "…" };
      return dataOf(
        api.POST("/api/commands/test", {
          body: { bot, command, person, ...(language !== "" && { language }) },
        }),
      );
    },
    done: () => t("commands-tested", { name: chosen?.label ?? "" }),
    after: onClose,
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
        <Text>{t("commands-test-about")}</Text>
        <ChatPicker
          bot={bot}
          type="private"
          label={t("commands-test-person")}
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
