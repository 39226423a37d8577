import { Button, Group, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";

const SHOWN_MS = 10_000;

/** Says what happened, with a button that takes it back. */
export function showUndo(message: string, label: string, undo: () => void): void {
  const id = notifications.show({
    color: "teal",
    autoClose: SHOWN_MS,
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{message}</Text>
        <Button
          size="compact-sm"
          variant="light"
          onClick={() => {
            notifications.hide(id);
            undo();
          }}
        >
          {label}
        </Button>
      </Group>
    ),
  });
}
