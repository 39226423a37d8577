import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { queries } from "../api/queries.js";
import { SESSION_KEY } from "../app/session.js";
import { useTexts } from "../texts/texts.js";
import { useSignedIn } from "./use-signed-in.js";
import { Ways } from "./ways.js";

const lookAgain = (): void => void queries.invalidateQueries({ queryKey: SESSION_KEY });
const stay = (): void => undefined;

/** The session has ended while the page was open: who signs in again goes on where they were, with what was typed. */
export function SignedOutDialog() {
  const t = useTexts();
  const signedIn = useSignedIn();
  return (
    <Modal
      opened
      onClose={stay}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
      title={t("signed-out-title")}
      overlayProps={{ blur: 12, backgroundOpacity: 0.6 }}
    >
      <Stack>
        <Text c="var(--quiet)">{t("signed-out-hint")}</Text>
        <Ways onSignedIn={signedIn} onAlready={lookAgain} />
        <Group justify="flex-end">
          <Button variant="default" onClick={lookAgain}>
            {t("signed-out-look-again")}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
