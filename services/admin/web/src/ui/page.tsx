import { Anchor, Box, Breadcrumbs, Group, Stack, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import { Link } from "react-router";

interface PageProps {
  readonly title: ReactNode;
  /** One sentence on what it is for. */
  readonly about?: ReactNode;
  /** The pages above this one. */
  readonly trail?: readonly { readonly label: string; readonly to: string }[];
  /** Buttons beside the title. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The frame that all pages share: title, what it is for, what one can do. */
export function Page({ title, about, trail, actions, children }: PageProps) {
  return (
    <Stack gap="lg">
      <Box>
        {trail !== undefined && (
          <Breadcrumbs mb={6} fz="sm">
            {trail.map(({ label, to }) => (
              <Anchor key={to} component={Link} to={to} size="sm">
                {label}
              </Anchor>
            ))}
          </Breadcrumbs>
        )}
        <Group justify="space-between" align="flex-start" gap="sm">
          <Box>
            <Title order={1} size="h2">
              {title}
            </Title>
            {about !== undefined && (
              <Text c="var(--quiet)" mt={2} maw={720}>
                {about}
              </Text>
            )}
          </Box>
          {actions !== undefined && <Group gap="xs">{actions}</Group>}
        </Group>
      </Box>
      {children}
    </Stack>
  );
}
