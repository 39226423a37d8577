import { Alert, Button, CopyButton, Group, Modal, Stack, TextInput } from "@mantine/core";
import { IconCheck, IconCopy, IconLink } from "@tabler/icons-react";
import { dataOf } from "@telebus/client";
import { useState } from "react";
import { api } from "../../api/client.js";
import { useAction } from "../../api/use-action.js";
import { useTexts } from "../../texts/texts.js";

/** A link that signs the reader in with another browser, such as that of their phone. */
export function NewLink() {
  const t = useTexts();
  const [url, setUrl] = useState<string>();
  const make = useAction({
    run: () => dataOf(api.POST("/auth/links")),
    after: (made) => setUrl(made.url),
  });
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconLink size={16} />}
        loading={make.isPending}
        onClick={() => make.mutate()}
      >
        {t("security-link")}
      </Button>
      <Modal
        opened={url !== undefined}
        onClose={() => setUrl(undefined)}
        title={t("security-link")}
        size="lg"
      >
        <Stack>
          <Alert color="yellow">{t("security-link-once")}</Alert>
          <TextInput
            label={t("security-link-label")}
            value={url ?? ""}
            readOnly
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
          <Group justify="flex-end">
            <CopyButton value={url ?? ""}>
              {({ copied, copy }) => (
                <Button
                  leftSection={copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
                  onClick={copy}
                >
                  {t(copied ? "copied" : "copy")}
                </Button>
              )}
            </CopyButton>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
