import { Center, Paper, Stack, Text, Title } from "@mantine/core";
import { useTexts } from "../texts/texts.js";

/** The way in. */
export function SignInPage() {
  const t = useTexts();
  return (
    <Center mih="90vh" p="md">
      <Paper withBorder p="xl" maw={420} w="100%">
        <Stack>
          <Title order={1} size="h3">
            {t("sign-in-title")}
          </Title>
          <Text c="var(--quiet)">{t("sign-in-how")}</Text>
        </Stack>
      </Paper>
    </Center>
  );
}
