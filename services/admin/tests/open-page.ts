import { waitFor } from "@telebus/testing";

/** An event as a page gets it. */
export interface Heard {
  readonly name: string;
  readonly data: unknown;
}

/** What a browser does that keeps `/events` open. */
export interface OpenPage {
  readonly status: number;
  readonly headers: Headers;
  readonly heard: readonly Heard[];
  /** The text as it came. */
  text(): string;
  isOver(): boolean;
  /** Waits for an event that is meant, of those from now on. */
  untilHeard(what: string, isMeant: (event: Heard) => boolean): Promise<Heard>;
  close(): void;
}

export async function openPage(url: string, headers: Readonly<Record<string, string>>): Promise<OpenPage> {
  const closing = new AbortController();
  const answer = await fetch(`${url}/events`, { headers, signal: closing.signal });
  const heard: Heard[] = [];
  let text = "";
  let isOver = false;
  const listen = async (): Promise<void> => {
    if (answer.body === null) return;
    let rest = "";
    for await (const part of answer.body.pipeThrough(new TextDecoderStream())) {
      text += part;
      const events = (rest + part).split("\n\n");
      rest = events.pop() ?? "";
      heard.push(...events.flatMap(eventIn));
    }
  };
  void listen()
    .catch(() => undefined)
    .finally(() => {
      isOver = true;
    });
  return {
    status: answer.status,
    headers: answer.headers,
    heard,
    text: () => text,
    isOver: () => isOver,
    untilHeard: (what, isMeant) => {
      const before = heard.length;
      return waitFor(what, () => heard.slice(before).find(isMeant), { timeoutMs: 15_000 });
    },
    close: () => closing.abort(),
  };
}

function eventIn(text: string): Heard[] {
  const name = /^event: (.*)$/m.exec(text)?.[1];
  const data = /^data: (.*)$/m.exec(text)?.[1];
  return name === undefined || data === undefined ? [] : [{ name, data: JSON.parse(data) }];
}
