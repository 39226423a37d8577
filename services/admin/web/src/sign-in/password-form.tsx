import { Button, PasswordInput, Stack } from "@mantine/core";
import { useForm } from "@mantine/form";
import { dataOf } from "@telebus/client";
import { api } from "../api/client.js";
import { sentenceOf } from "../api/problem.js";
import { useAction } from "../api/use-action.js";
import type { SessionView } from "../app/session.js";
import { useTexts } from "../texts/texts.js";

/** Signs the owner in. */
export function PasswordForm({ onSignedIn }: { readonly onSignedIn: (session: SessionView) => void }) {
  const t = useTexts();
  const form = useForm({ initialValues: { password: "" } });
  const signIn = useAction({
    run: (body: { password: string }) => dataOf(api.POST("/auth/password", { body })),
    after: onSignedIn,
    hasForm: true,
  });
  return (
    <form onSubmit={form.onSubmit((values) => signIn.mutate(values))}>
      <Stack gap="sm">
        <input type="text" name="username" autoComplete="username" value="owner" readOnly hidden />
        <PasswordInput
          label={t("sign-in-password")}
          autoComplete="current-password"
          required
          withAsterisk={false}
          data-autofocus
          {...form.getInputProps("password")}
          error={signIn.error === null ? undefined : sentenceOf(signIn.error, t)}
        />
        <Button type="submit" fullWidth loading={signIn.isPending}>
          {t("sign-in-do")}
        </Button>
      </Stack>
    </form>
  );
}
