import { Loader, Stack, Text } from "@mantine/core";
import { useEffect } from "react";
import { useNavigate, useSearchParams } from "react-router";
import type { SessionView } from "../app/session.js";
import { useTexts } from "../texts/texts.js";
import { useSignedIn } from "./use-signed-in.js";
import { useLink } from "./use-link.js";
import { SignInCard } from "./sign-in-card.js";
import { Waiting } from "./waiting.js";
import { Ways } from "./ways.js";

/** The way in: by the link in the address, by the password, or by asking a bot for a link. */
export function SignInPage() {
  const t = useTexts();
  const link = useLink();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const signedIn = useSignedIn();
  const to = pathOf(search.get("to"));
  const enter = (session: SessionView): void => {
    signedIn(session);
    void navigate(to, { replace: true });
  };
  useEffect(() => {
    document.title = `${t("sign-in-title")} · Telebus`;
  }, [t]);
  useEffect(() => {
    if (link.state === "signed-in") enter(link.session);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what follows from it happens once
  }, [link]);
  if (link.state === "waiting")
    return (
      <SignInCard title={t("sign-in-confirm-title")}>
        <Waiting waiting={link.waiting} onSignedIn={enter} onOver={link.fail} />
      </SignInCard>
    );
  if (link.state === "opening" || link.state === "signed-in")
    return (
      <SignInCard title={t("sign-in-opening")}>
        <Stack align="center" py="lg">
          <Loader aria-label={t("loading")} />
          <Text c="var(--quiet)">{t("sign-in-opening-hint")}</Text>
        </Stack>
      </SignInCard>
    );
  return (
    <SignInCard title={t("sign-in-title")} problem={link.error}>
      <Ways onSignedIn={enter} onAlready={() => void navigate(to, { replace: true })} />
    </SignInCard>
  );
}

/** A path of ours, and never an address elsewhere. */
const pathOf = (to: string | null): string => (to !== null && /^\/(?![/\\])/.test(to) ? to : "/");
