import { Button, Checkbox, Group, Modal, MultiSelect, Stack, TextInput } from "@mantine/core";
import { useState, type SubmitEvent } from "react";
import { useAct } from "../app/act.js";
import { useSeat } from "../app/seat-context.js";
import { useStores, useWorld } from "../app/world-context.js";
import { addGroup } from "../server/actions.js";
import { useTexts } from "../texts/index.js";
import { nameOf } from "../world/names.js";

/** A new group, with its people and bots. */
export function NewGroup({ onClose }: { readonly onClose: () => void }) {
  const texts = useTexts();
  const act = useAct();
  const { me } = useSeat();
  const { people, bots } = useWorld();
  const others = [...people.values(), ...bots.values()].filter(({ id }) => id !== me.id);
  const [title, setTitle] = useState("");
  const [isForum, setForum] = useState(false);
  const [members, setMembers] = useState(() => others.map(({ id }) => String(id)));
  const create = useCreate(onClose);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const ids = [me.id, ...members.map(Number)];
    void act(() => create({ title: title.trim(), members: ids, ...(isForum && { is_forum: true }) }));
  };
  return (
    <Modal opened onClose={onClose} title={texts.newGroup} closeButtonProps={{ "aria-label": texts.close }}>
      <form onSubmit={submit}>
        <Stack gap="sm">
          <TextInput
            label={texts.title}
            required
            data-autofocus
            value={title}
            onChange={({ target }) => setTitle(target.value)}
          />
          <MultiSelect
            label={texts.people}
            searchable
            data={others.map((user) => ({ value: String(user.id), label: nameOf(user) }))}
            value={members}
            onChange={setMembers}
          />
          <Checkbox
            label={texts.forum}
            checked={isForum}
            onChange={({ target }) => setForum(target.checked)}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="subtle" onClick={onClose}>
              {texts.cancel}
            </Button>
            <Button type="submit" disabled={title.trim() === ""}>
              {texts.create}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

type NewGroupOf = Omit<Parameters<typeof addGroup>[0], "type">;

/** Makes a group and opens it. */
function useCreate(onDone: () => void): (group: NewGroupOf) => Promise<void> {
  const { openRoom } = useSeat();
  const { store } = useStores();
  return async (group) => {
    const { key } = await addGroup({ type: "supergroup", ...group });
    await store.readAll();
    openRoom(key);
    onDone();
  };
}
