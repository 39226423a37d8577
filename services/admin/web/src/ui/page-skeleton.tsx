import { Group, Skeleton, Stack } from "@mantine/core";
import { useTexts } from "../texts/texts.js";

/** What stands in for a page that is on its way. */
export function PageSkeleton() {
  const t = useTexts();
  return (
    <Stack role="status" aria-label={t("loading")}>
      <Group justify="space-between">
        <Skeleton h={32} w={220} />
        <Skeleton h={34} w={120} />
      </Group>
      <Skeleton h={280} />
    </Stack>
  );
}
