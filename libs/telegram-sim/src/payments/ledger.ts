/** A Star in nanostars, the smallest part (Bot API type StarAmount). Tenths of Stars stay exact far beyond 9 million. */
export const NANOSTARS = 1_000_000_000;
/** Where Stars come from and go to: shops, Fragment, Telegram itself. The only account below 0. */
export const OUTSIDE = 0;
/** A message of a paid broadcast above the free rate costs a tenth of a Star (Bot API, `allow_paid_broadcast`). */
const BROADCAST_NANOSTARS = NANOSTARS / 10;
/** Rows kept; of older ones the sums are. */
const MAX_ENTRIES = 20_000;

/** Stars that went from one account to another. Accounts are the ids of people, bots and channels. */
export interface Entry {
  /** The payment's charge id; a refund has its payment's. */
  readonly id: string;
  readonly from: number;
  readonly to: number;
  /** Above 0. */
  readonly nanostars: number;
  /** Unix time, seconds. */
  readonly date: number;
  /** Fields of Bot API type TransactionPartner: what it was for. */
  readonly about: Readonly<Record<string, unknown>>;
}

interface Account {
  nanostars: number;
  /** What the rows that are no longer kept came to. */
  carried: number;
  readonly entries: Entry[];
}

interface LedgerOptions {
  /** What somebody has to begin with, in Stars. */
  readonly startStars: (id: number) => number;
  /** Unix time, seconds. */
  readonly now: () => number;
  readonly maxEntries?: number;
}

/** What an entry does to an account. */
export const changeOf = ({ from, to, nanostars }: Entry, id: number): number =>
  (to === id ? nanostars : 0) - (from === id ? nanostars : 0);

/** Who has how many Stars, and why. Rows are only ever added: what one account loses another gets. */
export class Ledger {
  private readonly journal: Entry[] = [];
  private readonly accounts = new Map<number, Account>();

  constructor(private readonly options: LedgerOptions) {}

  /** In Stars, with fractions. */
  balance(id: number): number {
    return this.nanostars(id) / NANOSTARS;
  }

  nanostars(id: number): number {
    return this.account(id).nanostars;
  }

  /** Everything that went to this account and from it, oldest first. */
  entriesOf(id: number): readonly Entry[] {
    return this.account(id).entries;
  }

  /** @returns whether the payer had as much; otherwise nothing happens */
  move(entry: Entry): boolean {
    if (entry.from !== OUTSIDE && this.nanostars(entry.from) < entry.nanostars) return false;
    this.write(entry);
    return true;
  }

  /** Gives Stars from outside, or takes them. @returns whether there were as many to take */
  give(id: number, stars: number, entryId: string): boolean {
    const nanostars = Math.round(Math.abs(stars) * NANOSTARS);
    if (nanostars === 0) return true;
    const [from, to] = stars > 0 ? [OUTSIDE, id] : [id, OUTSIDE];
    return this.move({ id: entryId, from, to, nanostars, date: this.options.now(), about: OTHER });
  }

  /** Takes the price of messages above the free rate; a bot that has too little pays what it has. */
  payForBroadcast(botId: number, messages: number, entryId: string): void {
    const nanostars = Math.min(messages * BROADCAST_NANOSTARS, this.nanostars(botId));
    if (nanostars <= 0) return;
    const about = { type: "telegram_api", request_count: messages };
    this.move({ id: entryId, from: botId, to: OUTSIDE, nanostars, date: this.options.now(), about });
  }

  keep() {
    return {
      carried: [...this.accounts].map(([id, { carried }]): [number, number] => [id, carried]),
      entries: [...this.journal],
    };
  }

  /** Into an empty one. */
  restore({ carried, entries }: ReturnType<Ledger["keep"]>): void {
    for (const [id, nanostars] of carried)
      this.accounts.set(id, { nanostars, carried: nanostars, entries: [] });
    for (const entry of entries) this.write(entry);
  }

  private account(id: number): Account {
    const known = this.accounts.get(id);
    if (known) return known;
    const account: Account = { nanostars: 0, carried: 0, entries: [] };
    this.accounts.set(id, account);
    if (id !== OUTSIDE) this.give(id, this.options.startStars(id), `start_${id}`);
    return account;
  }

  private write(entry: Entry): void {
    // Opened first: what somebody begins with comes before what they do with it.
    const touched = [entry.from, entry.to].map((id) => ({ id, account: this.account(id) }));
    this.journal.push(entry);
    for (const { id, account } of touched) {
      account.nanostars += changeOf(entry, id);
      account.entries.push(entry);
    }
    if (this.journal.length > (this.options.maxEntries ?? MAX_ENTRIES)) this.forgetOldest();
  }

  /** The oldest row of all is the oldest in both its accounts. */
  private forgetOldest(): void {
    const oldest = this.journal.shift();
    if (!oldest) return;
    for (const id of [oldest.from, oldest.to]) {
      const account = this.account(id);
      account.entries.shift();
      account.carried += changeOf(oldest, id);
    }
  }
}

/** Bot API type TransactionPartnerOther. */
const OTHER = { type: "other" };
