import { Button, Group, Modal, Stack, TextInput } from "@mantine/core";
import { useState, type SubmitEvent } from "react";
import { useAct } from "../app/act.js";
import { useSeat } from "../app/seat-context.js";
import { addTopic } from "../server/actions.js";
import { useTexts } from "../texts/index.js";
import type { Room } from "../world/state.js";

interface NewTopicProps {
  readonly room: Room;
  readonly onClose: () => void;
}

/** A new topic in a forum. */
export function NewTopic({ room, onClose }: NewTopicProps) {
  const texts = useTexts();
  const act = useAct();
  const { me, openRoom } = useSeat();
  const [name, setName] = useState("");
  const create = async (): Promise<void> => {
    const { message_thread_id } = await addTopic({ from: me.id, chat: room.id }, name.trim());
    openRoom(room.key, message_thread_id);
    onClose();
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void act(create);
  };
  return (
    <Modal opened onClose={onClose} title={texts.newTopic} closeButtonProps={{ "aria-label": texts.close }}>
      <form onSubmit={submit}>
        <Stack gap="sm">
          <TextInput
            label={texts.title}
            required
            maxLength={128}
            data-autofocus
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
          <Group justify="flex-end">
            <Button type="submit" disabled={name.trim() === ""}>
              {texts.create}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
