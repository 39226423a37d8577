import { Badge, Group } from "@mantine/core";
import { useTexts } from "../../texts/texts.js";

/** Rights of administrators that have words; one that is newer is shown as Telegram names it. */
const known: ReadonlySet<string> = new Set([
  "can_manage_chat",
  "can_delete_messages",
  "can_manage_video_chats",
  "can_restrict_members",
  "can_promote_members",
  "can_change_info",
  "can_invite_users",
  "can_post_messages",
  "can_edit_messages",
  "can_pin_messages",
  "can_post_stories",
  "can_edit_stories",
  "can_delete_stories",
  "can_manage_topics",
  "can_manage_direct_messages",
  "can_manage_tags",
]);

/** What an administrator may do. */
export function Rights({ names }: { readonly names: readonly string[] }) {
  const t = useTexts();
  return (
    <Group gap={4}>
      {names.map((name) => (
        <Badge key={name} color="gray">
          {known.has(name) ? t(`right-${name.replaceAll("_", "-")}`) : name}
        </Badge>
      ))}
    </Group>
  );
}
