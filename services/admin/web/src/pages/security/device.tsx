import { Badge, Button, Group, Text } from "@mantine/core";
import type { paths } from "@telebus/client";
import { api } from "../../api/client.js";
import { useAction } from "../../api/use-action.js";
import { useTexts } from "../../texts/texts.js";

type Device =
  paths["/auth/sessions"]["get"]["responses"]["200"]["content"]["application/json"]["sessions"][number];

/** A browser in words, and whether it is this one. */
export function DeviceName({ device: { device, isCurrent } }: { readonly device: Device }) {
  const t = useTexts();
  return (
    <Group gap="xs">
      <Text fw={550} inherit>
        {device}
      </Text>
      {isCurrent && <Badge color="gray">{t("security-this")}</Badge>}
    </Group>
  );
}

/** Signs out in another browser; in this one the menu does. */
export function EndDevice({ device: { id, device, isCurrent } }: { readonly device: Device }) {
  const t = useTexts();
  const end = useAction({
    run: () => api.DELETE("/auth/sessions/{id}", { params: { path: { id } } }),
    done: () => t("security-ended", { device }),
    refreshes: ["/auth/sessions"],
  });
  if (isCurrent) return null;
  return (
    <Button
      size="xs"
      variant="subtle"
      color="red"
      loading={end.isPending}
      aria-label={t("security-end-of", { device })}
      onClick={() => end.mutate()}
    >
      {t("sign-out")}
    </Button>
  );
}
