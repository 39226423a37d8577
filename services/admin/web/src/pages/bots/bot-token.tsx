import { Alert, Card, PasswordInput, Stack, Text } from "@mantine/core";
import { dataOf } from "@telebus/client";
import { useState } from "react";
import { api } from "../../api/client.js";
import { fieldProblem, sentenceOf } from "../../api/problem.js";
import { useAction } from "../../api/use-action.js";
import { useTexts } from "../../texts/texts.js";
import { FormButtons } from "../../ui/form-buttons.js";
import { BOTS, botTitle, type Bot } from "./bot-types.js";

/** Gives the bot its new token; the one it has is shown to nobody. */
export function BotToken({ bot }: { readonly bot: Bot }) {
  const t = useTexts();
  const [token, setToken] = useState("");
  const params = { path: { id: bot.id } };
  const replace = useAction({
    run: () => dataOf(api.PUT("/api/bots/{id}/token", { params, body: { token: token.trim() } })),
    done: () => t("bots-token-replaced", { bot: botTitle(bot) }),
    after: () => setToken(""),
    refreshes: [BOTS],
    hasForm: true,
  });
  const fault = fieldProblem(replace.error, "token");
  return (
    <Card maw={680}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          replace.mutate();
        }}
      >
        <Stack>
          <Text c="var(--quiet)">{t("bots-token-about")}</Text>
          {replace.error !== null && fault === undefined && (
            <Alert color="red">{sentenceOf(replace.error, t)}</Alert>
          )}
          <PasswordInput
            label={t("bots-new-token")}
            description={t("bots-token-hint")}
            placeholder={`${bot.id}:AAE…`}
            required
            autoComplete="off"
            value={token}
            onChange={({ currentTarget }) => setToken(currentTarget.value)}
            error={fault}
          />
          <FormButtons submit={t("bots-replace-token")} isBusy={replace.isPending} />
        </Stack>
      </form>
    </Card>
  );
}
