import { Center, Stack, Text, ThemeIcon, Title } from "@mantine/core";
import { IconInbox } from "@tabler/icons-react";
import type { ComponentType, ReactNode } from "react";

interface EmptyStateProps {
  readonly title: string;
  /** What to do about it. */
  readonly hint?: string | undefined;
  readonly icon?: ComponentType<{ size?: number | string; stroke?: number | string }>;
  /** Buttons that do it. */
  readonly children?: ReactNode;
}

/** Nothing is here, and what to do. */
export function EmptyState({ title, hint, icon: Icon = IconInbox, children }: EmptyStateProps) {
  return (
    <Center py={56} px="md">
      <Stack align="center" gap="xs" maw={420}>
        <ThemeIcon variant="light" color="gray" size={56} radius="xl">
          <Icon size={28} stroke={1.5} />
        </ThemeIcon>
        <Title order={2} size="h4" ta="center">
          {title}
        </Title>
        {hint !== undefined && (
          <Text c="var(--quiet)" ta="center">
            {hint}
          </Text>
        )}
        {children}
      </Stack>
    </Center>
  );
}
