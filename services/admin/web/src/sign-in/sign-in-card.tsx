import { Alert, Center, Group, Paper, Stack, Text, Title } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { sentenceOf } from "../api/problem.js";
import { useTexts } from "../texts/texts.js";

interface SignInCardProps {
  readonly title: string;
  /** Why it did not work. */
  readonly problem?: unknown;
  readonly children: ReactNode;
}

/** What is shown to whoever is not signed in. */
export function SignInCard({ title, problem, children }: SignInCardProps) {
  const t = useTexts();
  return (
    <Center component="main" mih="100dvh" p="md">
      <Stack maw={440} w="100%" gap="lg">
        <Group gap="xs" justify="center">
          <img src="/icon.svg" alt="" width={32} height={32} />
          <Text fw={700} fz="lg">
            Telebus
          </Text>
        </Group>
        <Paper withBorder shadow="sm" radius="lg" p={{ base: "lg", xs: "xl" }}>
          <Stack>
            <Title order={1} size="h3">
              {title}
            </Title>
            {problem !== undefined && problem !== null && (
              <Alert color="red" role="alert" icon={<IconAlertTriangle size={18} />}>
                {sentenceOf(problem, t)}
              </Alert>
            )}
            {children}
          </Stack>
        </Paper>
      </Stack>
    </Center>
  );
}
