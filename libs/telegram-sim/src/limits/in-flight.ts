/** Calls under way, by bot. */
export class CallsInFlight {
  private readonly counts = new Map<number, number>();

  of(botId: number): number {
    return this.counts.get(botId) ?? 0;
  }

  enter(botId: number): void {
    this.counts.set(botId, this.of(botId) + 1);
  }

  leave(botId: number): void {
    const left = this.of(botId) - 1;
    if (left > 0) this.counts.set(botId, left);
    else this.counts.delete(botId);
  }
}
