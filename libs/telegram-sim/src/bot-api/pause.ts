import type { Clock } from "../clock.js";

/** An outage came while the call waited: it never happens. */
export class CallLostError extends Error {
  override readonly name = "CallLostError";
}

/** Waits. @throws CallLostError as soon as the call is lost */
export function pause(clock: Clock, ms: number, lost: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stopTimer = clock.setTimer(ms, () => {
      lost.removeEventListener("abort", lose);
      resolve();
    });
    const lose = (): void => {
      stopTimer();
      reject(new CallLostError());
    };
    if (lost.aborted) lose();
    else lost.addEventListener("abort", lose, { once: true });
  });
}
