import { Button, Group, Modal } from "@mantine/core";
import { useCallback, useState } from "react";
import { useSeat } from "../app/seat-context.js";
import { useToasts } from "../app/toasts.js";
import { useSimEvents } from "../app/world-context.js";
import type { SimEvent } from "../server/event.js";
import { useTexts } from "../texts/index.js";
import { nameOf } from "../world/names.js";

interface Alert {
  readonly title: string;
  readonly text: string;
}

/** What bots answer to this person's presses: a short note, or a window where the bot wants one. */
export function PressAnswers() {
  const texts = useTexts();
  const { say } = useToasts();
  const { me } = useSeat();
  const [alert, setAlert] = useState<Alert>();
  const onEvent = useCallback(
    (event: SimEvent) => {
      if (event.type !== "answer" || event.to !== me.id) return;
      if (event.url !== undefined) window.open(event.url, "_blank", "noopener,noreferrer");
      if (event.text === undefined || event.text === "") return;
      if (event.show_alert) setAlert({ title: nameOf(event.by), text: event.text });
      else say(event.text);
    },
    [me.id, say],
  );
  useSimEvents(onEvent);
  return (
    <Modal
      opened={alert !== undefined}
      onClose={() => setAlert(undefined)}
      title={alert && texts.answerFrom(alert.title)}
      closeButtonProps={{ "aria-label": texts.close }}
      size="sm"
    >
      <p>{alert?.text}</p>
      <Group justify="flex-end">
        <Button onClick={() => setAlert(undefined)}>OK</Button>
      </Group>
    </Modal>
  );
}
