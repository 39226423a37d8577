import { Button, Group } from "@mantine/core";
import { notifications } from "@mantine/notifications";

interface UndoToast {
  readonly message: string;
  /** The word of the button. */
  readonly label: string;
  readonly onUndo: () => void;
}

const OPEN_MS = 10_000;

/** Says what was done, with the way back. */
export function showUndo({ message, label, onUndo }: UndoToast): void {
  const undo = (): void => {
    notifications.hide(id);
    onUndo();
  };
  const id: string = notifications.show({
    color: "teal",
    autoClose: OPEN_MS,
    message: (
      <Group justify="space-between" wrap="nowrap">
        {message}
        <Button size="compact-sm" variant="light" onClick={undo}>
          {label}
        </Button>
      </Group>
    ),
  });
}
