import { Divider, Skeleton, Stack, Text } from "@mantine/core";
import { useEffect } from "react";
import { $api } from "../api/client.js";
import type { SessionView } from "../app/session.js";
import { useTexts } from "../texts/texts.js";
import { Copyable } from "../ui/copy.js";
import { ErrorState } from "../ui/error-state.js";
import { PasswordForm } from "./password-form.js";
import classes from "./sign-in.module.css";

const COMMAND = "npm run telebus -- dashboard";

interface WaysProps {
  readonly onSignedIn: (session: SessionView) => void;
  /** This browser is signed in, perhaps by another tab. */
  readonly onAlready: () => void;
}

/** How one can sign in here. */
export function Ways({ onSignedIn, onAlready }: WaysProps) {
  const t = useTexts();
  const methods = $api.useQuery("get", "/auth/methods", {}, { refetchOnWindowFocus: "always" });
  const isSignedIn = methods.data?.isSignedIn === true;
  useEffect(() => {
    if (isSignedIn) onAlready();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once
  }, [isSignedIn]);
  if (methods.error !== null)
    return <ErrorState error={methods.error} onRetry={() => void methods.refetch()} />;
  if (methods.data === undefined) return <Skeleton h={120} />;
  const { password, bots } = methods.data;
  return (
    <Stack>
      {password && <PasswordForm onSignedIn={onSignedIn} />}
      {password && <Divider label={<span className={classes["or"]}>{t("sign-in-or")}</span>} />}
      {bots.length > 0 && (
        <Text>{t("sign-in-by-bot", { bots: bots.map((bot) => `@${bot}`).join(", ") })}</Text>
      )}
      <Stack gap={6} align="flex-start">
        <Text>{t("sign-in-by-terminal")}</Text>
        <Copyable value={COMMAND} />
      </Stack>
    </Stack>
  );
}
