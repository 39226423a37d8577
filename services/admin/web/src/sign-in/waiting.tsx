import { Loader, Group, Progress, Stack, Text } from "@mantine/core";
import { useInterval } from "@mantine/hooks";
import { dataOf, UnreachableError } from "@telebus/client";
import { useEffect, useState } from "react";
import { api } from "../api/client.js";
import type { SessionView } from "../app/session.js";
import { useTexts } from "../texts/texts.js";
import type { WaitingLink } from "./use-link.js";
import classes from "./sign-in.module.css";

const ASK_EVERY_MS = 2_000;

interface WaitingProps {
  readonly waiting: WaitingLink;
  readonly onSignedIn: (session: SessionView) => void;
  readonly onOver: (error: unknown) => void;
}

/** The number to press in the chat, until somebody has. */
export function Waiting({ waiting, onSignedIn, onOver }: WaitingProps) {
  const t = useTexts();
  const { pending, number, expiresAt } = waiting;
  useAnswer(pending, onSignedIn, onOver);
  return (
    <Stack align="center" gap="sm">
      <Text ta="center">{t("sign-in-confirm")}</Text>
      <output className={classes["number"]} aria-label={t("sign-in-number", { number })}>
        {number}
      </output>
      <Group gap="xs" c="var(--quiet)">
        <Loader size="xs" aria-hidden />
        <Text size="sm" role="status">
          {t("sign-in-waiting")}
        </Text>
      </Group>
      <TimeLeft until={expiresAt} />
      <Text size="sm" c="var(--quiet)" ta="center">
        {t("sign-in-not-you")}
      </Text>
    </Stack>
  );
}

/** Asks until there is an answer; while the platform is away it goes on asking. */
function useAnswer(
  pending: string,
  onSignedIn: WaitingProps["onSignedIn"],
  onOver: WaitingProps["onOver"],
): void {
  useEffect(() => {
    let isWanted = true;
    const ask = async (): Promise<void> => {
      try {
        const answer = await dataOf(api.POST("/auth/pending", { body: { pending } }));
        if (!isWanted) return;
        if (answer.state === "signed-in") return onSignedIn(answer.session);
      } catch (error) {
        if (!isWanted) return;
        if (!(error instanceof UnreachableError)) return onOver(error);
      }
      timer = window.setTimeout(() => void ask(), ASK_EVERY_MS);
    };
    let timer = window.setTimeout(() => void ask(), ASK_EVERY_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what follows does not change while it waits
  }, [pending]);
}

function TimeLeft({ until }: { readonly until: string }) {
  const t = useTexts();
  const [now, setNow] = useState(() => Date.now());
  const [whole] = useState(() => new Date(until).getTime() - Date.now());
  useInterval(() => setNow(Date.now()), 1_000, { autoInvoke: true });
  const left = Math.max(0, new Date(until).getTime() - now);
  return <Progress w="100%" size="xs" value={(100 * left) / whole} aria-label={t("sign-in-time-left")} />;
}
