import { Alert, FileInput, Modal, Stack, Text } from "@mantine/core";
import { dataOf } from "@telebus/client";
import { IconFileTypeCsv } from "@tabler/icons-react";
import { useState } from "react";
import { api } from "../../api/client.js";
import { sentenceOf } from "../../api/problem.js";
import { useAction } from "../../api/use-action.js";
import { useTexts } from "../../texts/texts.js";
import { FormButtons } from "../../ui/form-buttons.js";
import { ImportPreview } from "./import-preview.js";
import type { ImportReport } from "./person-types.js";

/** As the API has it. */
const MAX_BYTES = 1024 * 1024;

interface ImportDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Roles from a list: first what would change, then the change. */
export function ImportDialog({ isOpen, onClose }: ImportDialogProps) {
  const t = useTexts();
  return (
    <Modal opened={isOpen} onClose={onClose} title={t("import-title")} size="lg">
      <ImportForm onClose={onClose} />
    </Modal>
  );
}

const send = (csv: string, apply: boolean): Promise<ImportReport> =>
  dataOf(
    api.POST("/api/people/import", {
      params: { query: { apply: String(apply) } },
      headers: { "content-type": "text/csv" },
      body: csv,
      bodySerializer: (text) => text,
    }),
  );

function ImportForm({ onClose }: Pick<ImportDialogProps, "onClose">) {
  const t = useTexts();
  const [file, setFile] = useState<File | null>(null);
  const [csv, setCsv] = useState("");
  const preview = useAction({ run: (text: string) => send(text, false), hasForm: true });
  const apply = useAction({
    run: () => send(csv, true),
    done: ({ given }) => t("import-done", { count: given }),
    after: onClose,
    refreshes: ["/api/people"],
  });
  const choose = async (chosen: File | null): Promise<void> => {
    setFile(chosen);
    preview.reset();
    if (chosen === null || chosen.size > MAX_BYTES) return;
    const text = await chosen.text();
    setCsv(text);
    preview.mutate(text);
  };
  const isTooLarge = file !== null && file.size > MAX_BYTES;
  const problem = preview.error === null ? undefined : sentenceOf(preview.error, t);
  const report = isTooLarge ? undefined : preview.data;
  return (
    <Stack>
      <Text size="sm" c="var(--quiet)">
        {t("import-how")}
      </Text>
      <FileInput
        label={t("import-file")}
        description={t("import-limit")}
        placeholder={t("import-choose")}
        accept=".csv,text/csv"
        leftSection={<IconFileTypeCsv size={18} />}
        clearable
        value={file}
        onChange={(chosen) => void choose(chosen)}
        error={isTooLarge ? t("import-too-large") : problem}
      />
      {preview.isPending && <Text role="status">{t("loading")}</Text>}
      {report !== undefined && <ImportPreview report={report} />}
      {report?.given === 0 && <Alert color="gray">{t("import-nothing")}</Alert>}
      {report !== undefined && report.given > 0 && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            apply.mutate();
          }}
        >
          <FormButtons
            submit={t("import-apply", { count: report.given })}
            isBusy={apply.isPending}
            onCancel={onClose}
          />
        </form>
      )}
    </Stack>
  );
}
