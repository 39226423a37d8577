import { Anchor, Card, Group, Skeleton, Stack, Text, ThemeIcon, Title } from "@mantine/core";
import { IconAlertTriangle, IconChevronRight, IconCircleCheck, IconInfoCircle } from "@tabler/icons-react";
import { Link } from "react-router";
import { useTexts } from "../../texts/texts.js";
import type { Attention } from "./queue-attention.js";

/** What needs attention first, each with the way to where something can be done about it. */
export function AttentionList({ attention }: { readonly attention: readonly Attention[] | undefined }) {
  const t = useTexts();
  return (
    <Card component="section" aria-labelledby="attention" h="100%" bg="var(--panel-ground)">
      <Title order={2} size="h4" id="attention" mb="sm">
        {t("overview-attention")}
      </Title>
      {attention === undefined ? (
        <Stack gap="sm">
          <Skeleton h={40} />
          <Skeleton h={40} />
        </Stack>
      ) : attention.length === 0 ? (
        <Well />
      ) : (
        <Stack gap={4} component="ul" p={0} m={0} style={{ listStyle: "none" }}>
          {attention.map((one) => (
            <Item key={`${one.id} ${JSON.stringify(one.values)}`} item={one} />
          ))}
        </Stack>
      )}
    </Card>
  );
}

function Well() {
  const t = useTexts();
  return (
    <Group wrap="nowrap" py="md">
      <ThemeIcon variant="light" color="teal" size={40} radius="xl">
        <IconCircleCheck size={24} />
      </ThemeIcon>
      <div>
        <Text fw={600}>{t("overview-all-well")}</Text>
        <Text size="sm" c="var(--quiet)">
          {t("overview-all-well-hint")}
        </Text>
      </div>
    </Group>
  );
}

function Item({ item: { id, level, values, to } }: { readonly item: Attention }) {
  const t = useTexts();
  const isFault = level === "fault";
  const Icon = isFault ? IconAlertTriangle : IconInfoCircle;
  return (
    <Anchor component={Link} to={to} underline="never" c="inherit" display="block" py={6} role="listitem">
      <Group wrap="nowrap" gap="sm">
        <ThemeIcon variant="light" color={isFault ? "red" : "orange"} size={34} radius="xl">
          <Icon size={18} aria-label={t(`overview-${level}`)} />
        </ThemeIcon>
        <div style={{ flex: 1, minWidth: 0 }}>
          <Text size="sm" fw={550}>
            {t(`attention-${id}`, values)}
          </Text>
          <Text size="xs" c="var(--quiet)" lineClamp={2}>
            {t(`attention-${id}-hint`, values)}
          </Text>
        </div>
        <IconChevronRight size={16} style={{ flex: "none" }} aria-hidden />
      </Group>
    </Anchor>
  );
}
