import { NANOSTARS, OUTSIDE, type Entry, type Ledger } from "./ledger.js";

type UserOf = (id: number) => unknown;

/** Bot API type StarAmount. */
export function starAmount(nanostars: number): { amount: number; nanostar_amount?: number } {
  const amount = Math.trunc(nanostars / NANOSTARS);
  const rest = nanostars - amount * NANOSTARS;
  return rest === 0 ? { amount } : { amount, nanostar_amount: rest };
}

/** Bot API type StarTransaction, as the account sees it: where the Stars came from, or where they went. */
export function starTransaction(account: number, entry: Entry, userOf: UserOf) {
  const isIncoming = entry.to === account;
  const other = isIncoming ? entry.from : entry.to;
  const partner = other === OUTSIDE ? entry.about : { type: "user", user: userOf(other), ...entry.about };
  return {
    id: entry.id,
    ...starAmount(entry.nanostars),
    date: entry.date,
    [isIncoming ? "source" : "receiver"]: partner,
  };
}

/** An account with everything that went through it, oldest first. Balance in Stars. */
export const ledgerView = (ledger: Ledger, account: number, userOf: UserOf) => ({
  balance: ledger.balance(account),
  transactions: ledger.entriesOf(account).map((entry) => starTransaction(account, entry, userOf)),
});
