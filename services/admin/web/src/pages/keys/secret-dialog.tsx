import { Alert, Button, CopyButton, Group, Modal, Stack, TextInput } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { useTexts } from "../../texts/texts.js";
import type { MadeKey } from "./key-types.js";

/** A secret, shown this once. */
export function SecretDialog({
  made,
  onClose,
}: {
  readonly made: MadeKey | undefined;
  readonly onClose: () => void;
}) {
  const t = useTexts();
  return (
    <Modal
      opened={made !== undefined}
      onClose={onClose}
      title={t("keys-made", { name: made?.name ?? "" })}
      size="lg"
    >
      <Stack>
        <Alert color="yellow">{t("keys-once")}</Alert>
        <TextInput
          label={t("keys-secret")}
          value={made?.key ?? ""}
          readOnly
          styles={{ input: { fontFamily: "var(--mantine-font-family-monospace)" } }}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <Group justify="flex-end">
          <CopyButton value={made?.key ?? ""}>
            {({ copied, copy }) => (
              <Button
                variant="light"
                leftSection={copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
                onClick={copy}
              >
                {t(copied ? "copied" : "copy")}
              </Button>
            )}
          </CopyButton>
          <Button onClick={onClose}>{t("done")}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
