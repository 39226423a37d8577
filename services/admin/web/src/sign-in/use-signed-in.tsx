import { Anchor, Stack, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { rememberCsrf } from "../api/client.js";
import { queries } from "../api/queries.js";
import { SESSION_KEY, type SessionView } from "../app/session.js";
import { useTexts } from "../texts/texts.js";

/** @returns what to do when somebody has signed in: everything is asked for again, as them */
export function useSignedIn(): (session: SessionView) => void {
  const t = useTexts();
  return (session) => {
    rememberCsrf(session.csrf);
    queries.setQueryData(SESSION_KEY, session);
    void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey !== SESSION_KEY });
    if (session.who.kind === "owner" && !session.hasPassword)
      notifications.show({
        message: (
          <Stack gap={2}>
            <Text size="sm">{t("sign-in-set-password")}</Text>
            <Anchor size="sm" href="/security">
              {t("sign-in-set-password-do")}
            </Anchor>
          </Stack>
        ),
        autoClose: 15_000,
      });
  };
}
