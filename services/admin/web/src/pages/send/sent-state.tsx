import { Anchor, Badge, Group, Loader, Stack, Text, Tooltip } from "@mantine/core";
import { useTexts } from "../../texts/texts.js";
import { isPending, type Sent } from "./send-types.js";

const COLOURS: Readonly<Partial<Record<Sent["status"], string>>> = {
  ok: "teal",
  failed: "red",
  unknown: "orange",
  expired: "orange",
  parked: "yellow",
  refused: "yellow",
};

/** Where a message is: on its way, there, or why not, in Telegram's words. */
export function SentState({ sent }: { readonly sent: Sent }) {
  const t = useTexts();
  const { status, outcome } = sent;
  return (
    <Stack gap={2} align="flex-start">
      <Group gap={6}>
        <Tooltip label={t(`send-is-${status}-hint`)}>
          <Badge color={COLOURS[status] ?? "gray"} tabIndex={0} style={{ cursor: "default" }}>
            {t(`send-is-${status}`)}
          </Badge>
        </Tooltip>
        {isPending(sent) && <Loader size={12} aria-label={t("loading")} />}
        {outcome?.status === "ok" && <Messages ids={outcome.messageIds} link={linkOf(outcome.result)} />}
      </Group>
      {outcome?.status === "failed" && (
        <Text size="xs" c="var(--quiet)">
          {outcome.description}
        </Text>
      )}
    </Stack>
  );
}

function Messages({ ids, link }: { readonly ids: readonly number[]; readonly link: string | undefined }) {
  const t = useTexts();
  if (ids.length === 0) return null;
  const words = t("send-message-ids", { ids: ids.join(", ") });
  if (link === undefined)
    return (
      <Text size="xs" c="var(--quiet)">
        {words}
      </Text>
    );
  return (
    <Anchor size="xs" href={link} target="_blank" rel="noopener noreferrer">
      {words}
    </Anchor>
  );
}

/** Messages of channels and supergroups have an address. */
function linkOf(result: unknown): string | undefined {
  const message: unknown = Array.isArray(result) ? result[0] : result;
  const chat = fieldOf(message, "chat");
  const id = fieldOf(message, "message_id");
  const username = fieldOf(chat, "username");
  if (typeof id !== "number" || fieldOf(chat, "type") === "private") return undefined;
  if (typeof username === "string") return `https://t.me/${encodeURIComponent(username)}/${id}`;
  const inner = /^-100(\d+)$/.exec(String(fieldOf(chat, "id")))?.[1];
  return inner === undefined ? undefined : `https://t.me/c/${inner}/${id}`;
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
