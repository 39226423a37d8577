import type { Msg } from "@nats-io/transport-node";
import type { Delivery, Durable } from "../transport.js";
import { parseAckSubject } from "./ack-subject.js";
import type { Connection } from "./connection.js";
import { plainHeaders } from "./headers.js";

interface Held {
  /** Where it is acknowledged; a redelivery brings a new one. */
  reply: string;
}

/** Acknowledgements sent again after a reconnect: those of the last moments may not have arrived, or not been stored. */
const REPEATED_ACKS = 64;

const ACK = "+ACK";
const NAK = "-NAK";
const WORKING = "+WPI";

/** The deliveries that one puller has given out and that are not settled yet. */
export class HeldDeliveries {
  readonly #connection: Connection;
  readonly #durable: Durable;
  readonly #onSettled: () => void;
  readonly #held = new Map<number, Held>();
  readonly #lastAcks: string[] = [];
  #handedBack: string[] | undefined;

  constructor(connection: Connection, durable: Durable, onSettled: () => void) {
    this.#connection = connection;
    this.#durable = durable;
    this.#onSettled = onSettled;
  }

  get size(): number {
    return this.#held.size;
  }

  get hasHandedBack(): boolean {
    return this.#handedBack !== undefined && this.#handedBack.length > 0;
  }

  /** Undefined for what is in hand already: this process was too slow with its sign of life. */
  take(message: Msg): Delivery | undefined {
    const reply = message.reply ?? "";
    const facts = parseAckSubject(reply);
    if (facts === undefined) return undefined;
    const known = this.#held.get(facts.sequence);
    if (known !== undefined) {
      known.reply = reply;
      return undefined;
    }
    const held: Held = { reply };
    this.#held.set(facts.sequence, held);
    const { subject, data: bytes } = message;
    const settle = (answer: string) => (): void => this.#settle(facts.sequence, held, answer);
    return {
      message: {
        stream: this.#durable.stream,
        subject,
        headers: plainHeaders(message.headers),
        bytes,
        ...facts,
      },
      ack: settle(ACK),
      handBack: settle(NAK),
    };
  }

  /** From now on what is handed back is kept, until `sendHandedBack`. */
  collectHandedBack(): void {
    this.#handedBack ??= [];
  }

  sendHandedBack(): void {
    for (const reply of this.#handedBack ?? []) this.#connection.send(reply, NAK);
    this.#handedBack = undefined;
  }

  keepAlive(): void {
    for (const { reply } of this.#held.values()) this.#connection.send(reply, WORKING);
  }

  /** A second acknowledgement is harmless; one that is missing blocks an ordered partition for a while. */
  repeatLastAcks(): void {
    for (const reply of this.#lastAcks) this.#connection.send(reply, ACK);
  }

  #settle(sequence: number, held: Held, answer: string): void {
    if (this.#held.get(sequence) !== held) return;
    this.#held.delete(sequence);
    if (answer === NAK && this.#handedBack !== undefined) this.#handedBack.push(held.reply);
    else this.#connection.send(held.reply, answer);
    if (answer === ACK) this.#lastAcks.push(held.reply);
    if (this.#lastAcks.length > REPEATED_ACKS) this.#lastAcks.shift();
    this.#onSettled();
  }
}
