import { Button, Group, Modal, Text } from "@mantine/core";
import { useAct } from "../app/act.js";
import { erase } from "../server/actions.js";
import type { Message } from "../server/message.js";
import { useTexts } from "../texts/index.js";
import { useConversation } from "./conversation-context.js";

interface DeleteDialogProps {
  readonly message: Message;
  readonly onClose: () => void;
}

/** Asks once more before a message goes. */
export function DeleteDialog({ message, onClose }: DeleteDialogProps) {
  const texts = useTexts();
  const act = useAct();
  const { place } = useConversation();
  const confirm = (): void => {
    void act(() => erase(place, message.message_id));
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={texts.deleteTitle}
      size="sm"
      closeButtonProps={{ "aria-label": texts.close }}
    >
      <Text>{texts.deleteHint}</Text>
      <Group justify="flex-end" mt="md" gap="xs">
        <Button variant="subtle" onClick={onClose}>
          {texts.cancel}
        </Button>
        <Button color="red" onClick={confirm} data-autofocus>
          {texts.deleteMessage}
        </Button>
      </Group>
    </Modal>
  );
}
