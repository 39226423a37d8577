/** A message of an operator that shows how a broadcast is doing. */
export interface ProgressPanel {
  readonly chat: number;
  readonly type: "private" | "group" | "supergroup" | "channel";
  readonly thread?: number | undefined;
  readonly message: number;
  readonly language?: string | undefined;
  /** As it was shown last. */
  readonly shown?: string | undefined;
}
