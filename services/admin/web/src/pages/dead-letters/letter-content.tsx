import { Alert, Button, Card, Code, Group, Text, Title } from "@mantine/core";
import { IconEye, IconPencil } from "@tabler/icons-react";
import { dataOf, type paths } from "@telebus/client";
import { useState } from "react";
import { api } from "../../api/client.js";
import { useAction } from "../../api/use-action.js";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { useConfirm } from "../../ui/confirm.js";
import { BodyEditor } from "./body-editor.js";
import type { LetterDetail } from "./letter-types.js";

type Revealed =
  paths["/api/dead-letters/{id}/reveal"]["post"]["responses"]["200"]["content"]["application/json"];

/** What a letter holds: its shape, and on demand all of it, to look at and to mend. */
export function LetterContent({ letter }: { readonly letter: LetterDetail }) {
  const t = useTexts();
  const { may } = useSession();
  const confirm = useConfirm();
  const [revealed, setRevealed] = useState<Revealed>();
  const [isEditing, setEditing] = useState(false);
  const { id, isKept, body, stream, state } = letter;
  const reveal = useAction({
    run: () => dataOf(api.POST("/api/dead-letters/{id}/reveal", { params: { path: { id } } })),
    after: setRevealed,
  });
  const ask = async (): Promise<void> => {
    const question = {
      title: t("letters-reveal"),
      body: t("letters-reveal-body"),
      action: t("letters-reveal"),
    };
    if (await confirm(question)) reveal.mutate();
  };
  const canEdit = revealed?.body !== undefined && stream !== null && state !== "dropped";
  const shown = revealed?.base64 ?? pretty(revealed?.body ?? body);
  return (
    <Card component="section">
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h4">
          {t("letters-content")}
        </Title>
        {isKept && revealed === undefined && may("dead-letters:write") && (
          <SmallButton icon={IconEye} label={t("letters-reveal")} onClick={() => void ask()} />
        )}
        {canEdit && !isEditing && (
          <SmallButton icon={IconPencil} label={t("letters-edit")} onClick={() => setEditing(true)} />
        )}
      </Group>
      {isKept ? (
        <Text size="sm" c="var(--quiet)" mb="xs">
          {t(revealed === undefined ? "letters-redacted" : "letters-revealed")}
        </Text>
      ) : (
        <Alert color="yellow">{t("letters-forgotten")}</Alert>
      )}
      {isEditing && (
        <BodyEditor letter={letter} body={pretty(revealed?.body)} onEnd={() => setEditing(false)} />
      )}
      {isKept && !isEditing && (
        <Code block tabIndex={0} role="region" aria-label={t("letters-content")} mah={520}>
          {shown === "" ? t("letters-no-json") : shown}
        </Code>
      )}
    </Card>
  );
}

interface SmallButtonProps {
  readonly icon: typeof IconEye;
  readonly label: string;
  readonly onClick: () => void;
}

const SmallButton = ({ icon: Icon, label, onClick }: SmallButtonProps) => (
  <Button size="xs" variant="default" leftSection={<Icon size={14} />} onClick={onClick}>
    {label}
  </Button>
);

const pretty = (value: unknown): string => (value === undefined ? "" : JSON.stringify(value, undefined, 2));
