/** A message a person sent by way of a bot: the bot knows it by its `inline_message_id` only. */
export interface InlineMessage {
  readonly botId: number;
  /** The room's key. */
  readonly room: string;
  readonly message_id: number;
}
