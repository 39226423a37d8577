import { Alert, Paper, PasswordInput, Stack, Text, Title } from "@mantine/core";
import { useForm } from "@mantine/form";
import { api } from "../../api/client.js";
import { fieldProblem, sentenceOf } from "../../api/problem.js";
import { useAction } from "../../api/use-action.js";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { FormButtons } from "../../ui/form-buttons.js";

const SHORTEST = 12;
const LONGEST = 200;
const nothing = { current: "", password: "", again: "" };
type Wanted = typeof nothing;

/** The owner's password: set, or changed. */
export function PasswordCard() {
  const t = useTexts();
  const { hasPassword } = useSession();
  const form = usePasswordForm();
  const change = useAction({
    run: ({ current, password }: Wanted) =>
      api.PUT("/auth/password", { body: { password, ...(current !== "" && { current }) } }),
    done: () => t("security-password-done"),
    after: form.reset,
    refreshes: ["/auth"],
    hasForm: true,
  });
  const fault = fieldProblem(change.error, "password");
  return (
    <Paper withBorder p="lg" maw={560} component="section">
      <form onSubmit={form.onSubmit((wanted) => change.mutate(wanted))}>
        <Stack>
          <Title order={2} size="h4">
            {t("security-password")}
          </Title>
          <Text c="var(--quiet)">
            {t(hasPassword ? "security-password-about" : "security-password-none")}
          </Text>
          {change.error !== null && fault === undefined && (
            <Alert color="red">{sentenceOf(change.error, t)}</Alert>
          )}
          <input type="text" name="username" autoComplete="username" value="owner" readOnly hidden />
          {hasPassword && (
            <PasswordInput
              label={t("security-password-current")}
              description={t("security-password-current-hint")}
              autoComplete="current-password"
              maxLength={LONGEST}
              {...form.getInputProps("current")}
            />
          )}
          <PasswordInput
            label={t("security-password-new")}
            description={t("security-password-hint", { length: SHORTEST })}
            autoComplete="new-password"
            maxLength={LONGEST}
            required
            {...form.getInputProps("password")}
            error={fault ?? form.errors["password"]}
          />
          <PasswordInput
            label={t("security-password-again")}
            autoComplete="new-password"
            maxLength={LONGEST}
            required
            {...form.getInputProps("again")}
          />
          <FormButtons submit={t("save")} isBusy={change.isPending} />
        </Stack>
      </form>
    </Paper>
  );
}

function usePasswordForm() {
  const t = useTexts();
  return useForm<Wanted>({
    initialValues: nothing,
    validate: {
      password: ({ length }) =>
        length < SHORTEST ? t("security-password-short", { length: SHORTEST }) : null,
      again: (again, { password }) => (again === password ? null : t("security-password-differs")),
    },
  });
}
