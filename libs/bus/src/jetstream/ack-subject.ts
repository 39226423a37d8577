/** What the server says of a delivery in the subject that acknowledges it. */
export interface DeliveryFacts {
  /** How often it was delivered, this time included. */
  readonly deliveries: number;
  /** Its place in the stream. */
  readonly sequence: number;
}

/** `$JS.ACK`, stream, consumer, deliveries, sequence, ...; newer servers put domain and account after `ACK`. */
const LONG_FORM_TOKENS = 11;

/** Undefined when the subject is not of that form. */
export function parseAckSubject(subject: string): DeliveryFacts | undefined {
  const tokens = subject.split(".");
  const first = tokens.length >= LONG_FORM_TOKENS ? 6 : 4;
  const deliveries = Number(tokens[first]);
  const sequence = Number(tokens[first + 1]);
  if (tokens[1] !== "ACK" || !Number.isInteger(deliveries) || !Number.isInteger(sequence)) return undefined;
  return { deliveries, sequence };
}
