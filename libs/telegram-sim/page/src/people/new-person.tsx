import { Button, Group, Modal, Stack, TextInput } from "@mantine/core";
import { useState, type SubmitEvent } from "react";
import { useAct } from "../app/act.js";
import { addPerson } from "../server/actions.js";
import type { User } from "../server/user.js";
import { useTexts } from "../texts/index.js";

interface NewPersonProps {
  readonly onClose: () => void;
  readonly onAdded?: (person: User) => void;
}

/** Somebody new comes into this world. */
export function NewPerson({ onClose, onAdded }: NewPersonProps) {
  const texts = useTexts();
  return (
    <Modal opened onClose={onClose} title={texts.addPerson} closeButtonProps={{ "aria-label": texts.close }}>
      <PersonForm
        onAdded={(person) => {
          onAdded?.(person);
          onClose();
        }}
        onCancel={onClose}
      />
    </Modal>
  );
}

interface PersonFormProps {
  readonly onAdded: (person: User) => void;
  readonly onCancel?: () => void;
}

export function PersonForm({ onAdded, onCancel }: PersonFormProps) {
  const texts = useTexts();
  const act = useAct();
  const [first_name, setFirstName] = useState("");
  const [last_name, setLastName] = useState("");
  const [username, setUsername] = useState("");
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const about = {
      first_name: first_name.trim(),
      ...(last_name.trim() !== "" && { last_name: last_name.trim() }),
      ...(username.trim() !== "" && { username: username.trim().replace(/^@/, "") }),
    };
    void act(async () => onAdded(await addPerson(about)));
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <TextInput
          label={texts.firstName}
          required
          data-autofocus
          value={first_name}
          onChange={({ target }) => setFirstName(target.value)}
        />
        <TextInput
          label={texts.lastName}
          value={last_name}
          onChange={({ target }) => setLastName(target.value)}
        />
        <TextInput
          label={texts.username}
          leftSection="@"
          value={username}
          onChange={({ target }) => setUsername(target.value)}
        />
        <Group justify="flex-end" gap="xs">
          {onCancel && (
            <Button variant="subtle" onClick={onCancel}>
              {texts.cancel}
            </Button>
          )}
          <Button type="submit" disabled={first_name.trim() === ""}>
            {texts.create}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
