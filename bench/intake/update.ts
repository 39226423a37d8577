/** The text of a message. */
interface Words {
  readonly text: string;
  readonly entities: readonly object[];
}

const prose: Words = {
  text: "The engine might compose elaborate pieces of music of any degree of complexity or extent.",
  entities: [{ type: "italic", offset: 4, length: 6 }],
};

/** A command, and what follows it. */
export const commandWords = (name: string): Words => ({
  text: `/${name} elaborate pieces of music of any degree of complexity or extent, if you please.`,
  entities: [{ type: "bot_command", offset: 0, length: name.length + 1 }],
});

/** A text message as Telegram brings it, about 700 bytes: what most updates look like. */
export function textUpdate(updateId: number, chat: number, { text, entities } = prose): string {
  return JSON.stringify({
    update_id: updateId,
    message: {
      message_id: updateId % 1_000_000,
      from: {
        id: 5_000_000_000 + chat,
        is_bot: false,
        first_name: "Ada",
        last_name: "Lovelace",
        username: "ada",
        language_code: "en",
      },
      chat: {
        id: -1_000_000_000_000 - chat,
        title: "Analytical engines",
        username: "engines",
        type: "supergroup",
      },
      date: 1_795_000_000,
      reply_to_message: {
        message_id: 17,
        from: { id: 5_000_000_001, is_bot: false, first_name: "Charles", language_code: "en" },
        chat: { id: -1_000_000_000_000 - chat, title: "Analytical engines", type: "supergroup" },
        date: 1_794_999_000,
        text: "Will it compose music?",
      },
      text,
      entities,
    },
  });
}
