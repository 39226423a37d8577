import { Alert, Modal, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { dataOf } from "@telebus/client";
import { useNavigate } from "react-router";
import { api } from "../../api/client.js";
import { fieldProblem, sentenceOf } from "../../api/problem.js";
import { useAction } from "../../api/use-action.js";
import { useTexts } from "../../texts/texts.js";
import { BotSelect } from "../../ui/bot-select.js";
import { FormButtons } from "../../ui/form-buttons.js";
import { REFRESHES } from "./hub-types.js";
import { useOnlyBot } from "./use-only-bot.js";

interface NewHubDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Chosen before; "" is none. */
  readonly bot: string;
}

/** Makes a hub. */
export function NewHubDialog(props: NewHubDialogProps) {
  const t = useTexts();
  return (
    <Modal opened={props.isOpen} onClose={props.onClose} title={t("hubs-new")}>
      <NewHubForm {...props} />
    </Modal>
  );
}

function NewHubForm({ onClose, bot: chosen }: NewHubDialogProps) {
  const t = useTexts();
  const navigate = useNavigate();
  const form = useForm({ initialValues: { bot: chosen, name: "" } });
  const bot = useOnlyBot(form.values.bot);
  const make = useAction({
    run: (name: string) => dataOf(api.POST("/api/hubs", { body: { bot: Number(bot), name } })),
    done: ({ name }) => t("hubs-made", { name }),
    after: ({ id }) => {
      onClose();
      void navigate(`/hubs/${id}`);
    },
    refreshes: REFRESHES,
    hasForm: true,
  });
  const nameFault = fieldProblem(make.error, "name");
  return (
    <form onSubmit={form.onSubmit(({ name }) => make.mutate(name.trim()))}>
      <Stack>
        {make.error !== null && nameFault === undefined && (
          <Alert color="red">{sentenceOf(make.error, t)}</Alert>
        )}
        <BotSelect
          label={t("bot")}
          isRequired
          value={bot}
          onChange={(value) => form.setFieldValue("bot", value)}
        />
        <TextInput
          label={t("hubs-name")}
          description={t("hubs-name-hint")}
          required
          maxLength={32}
          data-autofocus
          {...form.getInputProps("name")}
          error={nameFault}
        />
        <FormButtons submit={t("hubs-make")} isBusy={make.isPending} onCancel={onClose} />
      </Stack>
    </form>
  );
}
