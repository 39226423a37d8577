/**
 * The part of a job's budget that is in one sender's hands, in tenths of a Star: a message above the free rate costs
 * one (Bot API, `allow_paid_broadcast`). What comes in here was taken off the budget in the database before; so
 * whatever becomes of this process, no more is ever charged than was granted.
 */
export class StarAccount {
  #unused = 0;
  #underWay = 0;

  get unused(): number {
    return this.#unused;
  }

  get underWay(): number {
    return this.#underWay;
  }

  /** So many more may be spent. */
  grant(tenths: number): void {
    this.#unused += tenths;
  }

  /** A call leaves that Telegram may charge for. @throws RangeError when it is not granted */
  take(tenths: number): void {
    if (tenths > this.#unused) throw new RangeError(`${tenths} of ${this.#unused} tenths of a Star`);
    this.#unused -= tenths;
    this.#underWay += tenths;
  }

  /** @param isCharged Telegram has charged for it, or may have: nobody knows what became of it */
  settle(tenths: number, isCharged: boolean): void {
    this.#underWay -= tenths;
    if (!isCharged) this.#unused += tenths;
  }

  /** Gives up what is not used. @returns how much that is */
  release(): number {
    const released = this.#unused;
    this.#unused = 0;
    return released;
  }
}
