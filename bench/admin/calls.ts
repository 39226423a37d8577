import { performance } from "node:perf_hooks";
import { latencies, type Latencies } from "../measure/percentiles.js";
import { chatId, personId, type Size } from "./fill.js";

/** Every list, search and statistics call over what was filled in, of chats and people at random. */
const paths = ({ bots, chats, people }: Size): Readonly<Record<string, () => string>> => {
  const any = (below: number): number => Math.floor(Math.random() * below);
  const place = (): string => {
    const n = any(chats);
    return `${bots[n % bots.length]}/${chatId(n)}`;
  };
  const busy = `${bots[0]}/${chatId(0)}`;
  const bot = (): number => bots[any(bots.length)] ?? 0;
  return {
    "chats, last seen": () => "/api/chats",
    "chats, by members": () => `/api/chats?sort=members&bot=${bot()}&limit=200`,
    "chats, by title": () => "/api/chats?sort=title",
    "chats, part of a title": () => `/api/chats?q=${any(chats).toString(16)}`,
    "chats, @username": () => `/api/chats?q=%40chat_${any(chats)}`,
    "one chat": () => `/api/chats/${place()}`,
    "members of a chat": () => `/api/chats/${place()}/members`,
    "messages of a chat": () => `/api/chats/${place()}/messages`,
    "messages of a busy chat": () => `/api/chats/${busy}/messages?limit=200`,
    "messages of a person": () => `/api/chats/messages?bot=${bot()}&person=${personId(any(people))}`,
    "messages of a bot": () => `/api/chats/messages?bot=${bot()}`,
    "a rare word in a chat": () => `/api/chats/${busy}/messages?q=word${any(1000)}`,
    "a rare word": () => `/api/chats/messages?bot=${bots[0]}&q=word${any(1000)}`,
    "a word of every message": () => `/api/chats/messages?bot=${bots[0]}&q=music`,
    "a word that nobody said": () => `/api/chats/messages?bot=${bots[0]}&q=nothing${any(1000)}`,
    conversations: () => "/api/chats/sessions",
    "conversations of a chat": () => `/api/chats/${place()}/sessions`,
    "statistics of a bot": () => `/api/bots/${bot()}/chats/stats`,
    "statistics of a bot, CSV": () => `/api/bots/${bot()}/chats/stats?format=csv`,
    "statistics of a chat": () => `/api/bots/${place().replace("/", "/chats/")}/stats`,
    people: () => "/api/people",
    "people, part of a name": () => `/api/people?q=Name%20${any(people)}`,
    "people, @username": () => `/api/people?q=%40person_${any(people)}`,
    "one person": () => `/api/people/${personId(any(people))}`,
    bots: () => "/api/bots",
  };
};

/** @throws Error where a call is not answered as it should be */
export async function timeCalls(
  url: string,
  key: string,
  size: Size,
  times: number,
): Promise<Readonly<Record<string, Latencies>>> {
  const results: Record<string, Latencies> = {};
  for (const [name, path] of Object.entries(paths(size))) {
    const took: number[] = [];
    for (let n = 0; n < times; n++) {
      const startedAt = performance.now();
      const answer = await fetch(`${url}${path()}`, { headers: { "x-api-key": key } });
      const text = await answer.text();
      took.push(performance.now() - startedAt);
      if (!answer.ok) throw new Error(`${name}: ${answer.status} ${text.slice(0, 200)}`);
    }
    results[name] = latencies(took);
  }
  return results;
}
