import { Alert, Modal, MultiSelect, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { dataOf } from "@telebus/client";
import { $api, api } from "../../api/client.js";
import { fieldProblem, sentenceOf } from "../../api/problem.js";
import { useAction } from "../../api/use-action.js";
import { useSession, type SessionView } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { botLabel } from "../../ui/bot-select.js";
import { FormButtons } from "../../ui/form-buttons.js";
import type { MadeKey } from "./key-types.js";

interface NewKeyDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onMade: (made: MadeKey) => void;
}

/** Makes a key: its name, what it may do, with which bots and until when. */
export function NewKeyDialog({ isOpen, onClose, onMade }: NewKeyDialogProps) {
  const t = useTexts();
  return (
    <Modal opened={isOpen} onClose={onClose} title={t("keys-new")} size="lg">
      <NewKeyForm
        onClose={onClose}
        onMade={(made) => {
          onClose();
          onMade(made);
        }}
      />
    </Modal>
  );
}

interface Wanted {
  readonly name: string;
  readonly scopes: SessionView["scopes"];
  readonly bots: string[];
  /** Of the reader's own clock, as the browser's field has it. */
  readonly expiresAt: string;
}
const nothing: Wanted = { name: "", scopes: [], bots: [], expiresAt: "" };

function NewKeyForm({ onClose, onMade }: Omit<NewKeyDialogProps, "isOpen">) {
  const t = useTexts();
  const { scopes } = useSession();
  const { data } = $api.useQuery("get", "/api/bots");
  const form = useForm<Wanted>({ initialValues: nothing });
  const make = useAction({
    run: (wanted: Wanted) => dataOf(api.POST("/api/keys", { body: bodyOf(wanted) })),
    after: onMade,
    refreshes: ["/api/keys"],
    hasForm: true,
  });
  const fault = (field: string) => fieldProblem(make.error, field);
  const isElsewhere = make.error !== null && !["name", "scopes", "bots", "expiresAt"].some(fault);
  return (
    <form onSubmit={form.onSubmit((wanted) => make.mutate(wanted))}>
      <Stack>
        {isElsewhere && <Alert color="red">{sentenceOf(make.error, t)}</Alert>}
        <TextInput
          label={t("keys-name")}
          description={t("keys-name-hint")}
          required
          maxLength={100}
          data-autofocus
          {...form.getInputProps("name")}
          error={fault("name")}
        />
        <MultiSelect
          label={t("keys-scopes")}
          description={t("keys-scopes-hint")}
          data={scopes}
          searchable
          required
          {...form.getInputProps("scopes")}
          error={fault("scopes")}
        />
        <MultiSelect
          label={t("keys-bots")}
          description={t("keys-bots-hint")}
          data={(data?.bots ?? []).map((bot) => ({ value: String(bot.id), label: botLabel(bot) }))}
          searchable
          {...form.getInputProps("bots")}
          error={fault("bots")}
        />
        <TextInput
          type="datetime-local"
          label={t("keys-ends")}
          description={t("keys-ends-hint")}
          {...form.getInputProps("expiresAt")}
          error={fault("expiresAt")}
        />
        <FormButtons submit={t("keys-make")} isBusy={make.isPending} onCancel={onClose} />
      </Stack>
    </form>
  );
}

const bodyOf = ({ name, scopes, bots, expiresAt }: Wanted) => ({
  name,
  scopes,
  ...(bots.length > 0 && { bots: bots.map(Number) }),
  ...(expiresAt !== "" && { expiresAt: new Date(expiresAt).toISOString() }),
});
