import { Alert, Modal, PasswordInput, Stack } from "@mantine/core";
import { dataOf } from "@telebus/client";
import { useState } from "react";
import { api } from "../../api/client.js";
import { fieldProblem, sentenceOf } from "../../api/problem.js";
import { useAction } from "../../api/use-action.js";
import { useTexts } from "../../texts/texts.js";
import { FormButtons } from "../../ui/form-buttons.js";
import { LookedBotForm } from "./looked-bot-form.js";
import type { LookedBot } from "./bot-types.js";

interface AddBotDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Takes a bot in: first its token, then what Telegram says of it and what it is to do. */
export function AddBotDialog({ isOpen, onClose }: AddBotDialogProps) {
  const t = useTexts();
  return (
    <Modal opened={isOpen} onClose={onClose} title={t("bots-add")} size="lg">
      <Steps onClose={onClose} />
    </Modal>
  );
}

function Steps({ onClose }: Pick<AddBotDialogProps, "onClose">) {
  const [token, setToken] = useState("");
  const [looked, setLooked] = useState<LookedBot>();
  if (looked !== undefined)
    return <LookedBotForm looked={looked} token={token} onBack={() => setLooked(undefined)} />;
  return <TokenForm token={token} onToken={setToken} onLooked={setLooked} onClose={onClose} />;
}

interface TokenFormProps extends Pick<AddBotDialogProps, "onClose"> {
  readonly token: string;
  readonly onToken: (token: string) => void;
  readonly onLooked: (looked: LookedBot) => void;
}

function TokenForm({ token, onToken, onLooked, onClose }: TokenFormProps) {
  const t = useTexts();
  const look = useAction({
    run: (wanted: string) => dataOf(api.POST("/api/bots/look", { body: { token: wanted } })),
    after: onLooked,
    hasForm: true,
  });
  const fault = fieldProblem(look.error, "token");
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        look.mutate(token.trim());
      }}
    >
      <Stack>
        {look.error !== null && fault === undefined && <Alert color="red">{sentenceOf(look.error, t)}</Alert>}
        <PasswordInput
          label={t("bots-token")}
          description={t("bots-token-hint")}
          placeholder="123456789:AAE…"
          required
          autoComplete="off"
          data-autofocus
          value={token}
          onChange={({ currentTarget }) => onToken(currentTarget.value)}
          error={fault}
        />
        <FormButtons submit={t("bots-look")} isBusy={look.isPending} onCancel={onClose} />
      </Stack>
    </form>
  );
}
