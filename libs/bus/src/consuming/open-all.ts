import type { Delivery, Durable, Intake, Transport } from "../transport.js";

/** Opens every durable, or none: where one cannot be opened, the others are stopped again. */
export async function openAll(
  transport: Transport,
  durables: readonly Durable[],
  reader: { readonly window: number; readonly receiver: () => (delivery: Delivery) => void },
): Promise<readonly Intake[]> {
  const open = (durable: Durable): Promise<Intake> =>
    transport.open(durable, { window: reader.window, onDelivery: reader.receiver() });
  const results = await Promise.allSettled(durables.map(open));
  const intakes = results.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
  const failure = results.find((result) => result.status === "rejected");
  if (failure === undefined) return intakes;
  await Promise.all(intakes.map((intake) => intake.stop()));
  throw failure.reason;
}
