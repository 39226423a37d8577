import { Button, Loader, Stack, Text } from "@mantine/core";
import { dataOf } from "@telebus/client";
import { useEffect, useState } from "react";
import { useNavigate } from "react-router";
import { api } from "../api/client.js";
import { useTexts } from "../texts/texts.js";
import { SignInCard } from "./sign-in-card.js";
import { tellTelegram } from "./telegram-view.js";
import { useSignedIn } from "./use-signed-in.js";

/** What Telegram says of whoever has opened this, read once: it is taken once, and goes from the address. */
const initData = new URLSearchParams(location.hash.slice(1)).get("tgWebAppData");
let signingIn: ReturnType<typeof signIn> | undefined;

const signIn = (data: string) => dataOf(api.POST("/auth/init-data", { body: { initData: data } }));

/** The dashboard as a mini app in Telegram: whoever has opened it there is signed in by what Telegram says of them. */
export function MiniAppPage() {
  const t = useTexts();
  const navigate = useNavigate();
  const signedIn = useSignedIn();
  const [problem, setProblem] = useState<unknown>();
  useEffect(() => {
    tellTelegram("web_app_ready");
    tellTelegram("web_app_expand");
    if (initData === null) return;
    history.replaceState(history.state, "", location.pathname);
    signingIn ??= signIn(initData);
    signingIn.then((session) => {
      signedIn(session);
      void navigate("/", { replace: true });
    }, setProblem);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- it begins once
  }, []);
  if (initData === null || problem !== undefined)
    return (
      <SignInCard title={t("sign-in-title")} problem={problem}>
        <Text>{t("sign-in-mini-app-how")}</Text>
        <Button component="a" href="/sign-in" variant="default">
          {t("sign-in-other-ways")}
        </Button>
      </SignInCard>
    );
  return (
    <SignInCard title={t("sign-in-opening")}>
      <Stack align="center" py="lg">
        <Loader aria-label={t("loading")} />
      </Stack>
    </SignInCard>
  );
}
