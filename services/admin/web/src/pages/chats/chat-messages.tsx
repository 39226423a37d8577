import { Alert, Anchor, Badge, Group, Spoiler, Stack, Text } from "@mantine/core";
import { IconMessage } from "@tabler/icons-react";
import { Link } from "react-router";
import { $api } from "../../api/client.js";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { DataTable } from "../../ui/data-table.js";
import { EmptyState } from "../../ui/empty-state.js";
import { pagedBy, pagesOf } from "../../ui/list-state.js";
import { SearchField } from "../../ui/search-field.js";
import { Time } from "../../ui/time.js";
import { useUrlState } from "../../ui/use-url-state.js";
import classes from "./chats.module.css";
import type { ChatPlace, Message } from "./chat-types.js";
import { PersonLink } from "./person-link.js";

/** What was said in a chat, the newest first; the words only where the bot keeps them. */
export function ChatMessages({ place: { bot, chat } }: { readonly place: ChatPlace }) {
  const t = useTexts();
  const [q] = useUrlState("words");
  const params = { path: { bot, chat }, query: q === "" ? {} : { q } };
  const asked = $api.useInfiniteQuery(
    "get",
    "/api/chats/{bot}/{chat}/messages",
    { params },
    pagedBy("cursor"),
  );
  return (
    <Stack>
      <Keeping bot={bot} />
      <SearchField name="words" label={t("chats-search-words")} />
      <DataTable
        label={t("chats-messages")}
        list={pagesOf(asked, ({ messages }) => messages)}
        rowKey={({ at, message }) => `${at} ${message}`}
        empty={
          <EmptyState
            title={t(q === "" ? "chats-no-messages" : "chats-nothing-found")}
            hint={t(q === "" ? "chats-no-messages-hint" : "chats-nothing-found-hint")}
            icon={IconMessage}
          />
        }
        columns={[
          { id: "who", title: t("chats-who"), width: 200, cell: (message) => <Who message={message} /> },
          { id: "what", title: t("chats-what"), cell: (message) => <Words message={message} /> },
          {
            id: "reactions",
            title: t("chats-reactions"),
            atEnd: true,
            cell: ({ reactions }) => reactions ?? "",
          },
          { id: "at", title: t("chats-at"), width: 150, cell: ({ at }) => <Time at={at} /> },
        ]}
      />
    </Stack>
  );
}

/** Why there are no words, and where that is decided. */
function Keeping({ bot: id }: { readonly bot: number }) {
  const t = useTexts();
  const { may } = useSession();
  const params = { path: { id } };
  const { data } = $api.useQuery("get", "/api/bots/{id}", { params }, { enabled: may("bots:read") });
  if (data === undefined || data.keepsContent) return null;
  return (
    <Alert color="blue">
      {t("chats-words-not-kept")}{" "}
      {may("bots:write") && (
        <Anchor component={Link} to={`/bots/${id}?tab=settings`} fz="inherit" c="inherit" underline="always">
          {t("chats-words-decide")}
        </Anchor>
      )}
    </Alert>
  );
}

function Who({ message: { person, name, username, asChat } }: { readonly message: Message }) {
  const t = useTexts();
  if (person !== null) return <PersonLink person={person} name={name ?? ""} username={username} />;
  return <Text c="var(--quiet)">{t(asChat === null ? "chats-nobody" : "chats-as-chat")}</Text>;
}

function Words({ message }: { readonly message: Message }) {
  const t = useTexts();
  const { text, content, length, editedAt, replyTo, hasMedia, isService } = message;
  return (
    <Stack gap={4} align="flex-start">
      {text !== null && text !== "" ? (
        <Spoiler maxHeight={110} showLabel={t("chats-more-words")} hideLabel={t("chats-fewer-words")}>
          <Text className={classes["words"] ?? ""}>{text}</Text>
        </Spoiler>
      ) : (
        length > 0 && <Text c="var(--quiet)">{t("chats-letters", { count: length })}</Text>
      )}
      <Group gap={4}>
        {(content !== "text" || hasMedia || isService) && (
          <Badge color={isService ? "gray" : "blue"}>
            {content === null ? t("chats-kind-unknown") : content.replaceAll("_", " ")}
          </Badge>
        )}
        {replyTo !== null && <Badge color="gray">{t("chats-is-reply")}</Badge>}
        {editedAt !== null && <Badge color="gray">{t("chats-is-edited")}</Badge>}
      </Group>
    </Stack>
  );
}
