/** What stands in place of people's own keyboard, or is asked of them. */
export interface ReplyKeyboard {
  readonly kind: "keyboard" | "remove" | "force_reply";
  /** Only for those whom the message answers or names. */
  readonly selective: boolean;
  readonly rows?:
    readonly (readonly { readonly text: string; readonly [field: string]: unknown }[])[] | undefined;
  readonly placeholder?: string | undefined;
  /** Goes after one press. */
  readonly isOneTime?: boolean | undefined;
  readonly isPersistent?: boolean | undefined;
  readonly isResized?: boolean | undefined;
  /** The message that it came with. */
  readonly message_id?: number | undefined;
}

/** What bots have put in place of people's own keyboard in one chat. */
export class ReplyKeyboards {
  private shared: ReplyKeyboard | undefined;
  private readonly own = new Map<number, ReplyKeyboard>();

  /** What everybody has who has none of their own. */
  get ofEverybody(): ReplyKeyboard | undefined {
    return this.shared;
  }

  /** By user id: what some have had put there for them alone. */
  get ofPeople(): ReadonlyMap<number, ReplyKeyboard> {
    return this.own;
  }

  /** What one person has. */
  of(personId: number): ReplyKeyboard | undefined {
    return this.own.get(personId) ?? this.shared;
  }

  /** The newest takes the place of what was there: for everybody, or for these people alone. */
  put(keyboard: ReplyKeyboard, people?: readonly number[]): void {
    if (people) for (const id of people) this.own.set(id, keyboard);
    else {
      this.shared = keyboard;
      this.own.clear();
    }
  }

  /** All that came with this message. */
  cameWith(messageId: number): ReplyKeyboard[] {
    return [this.shared, ...this.own.values()].flatMap((keyboard) =>
      keyboard?.message_id === messageId ? [keyboard] : [],
    );
  }

  /** The message is gone, and what came with it. */
  forget(messageId: number): void {
    if (this.shared?.message_id === messageId) this.shared = undefined;
    for (const [id, keyboard] of this.own) if (keyboard.message_id === messageId) this.own.delete(id);
  }
}
