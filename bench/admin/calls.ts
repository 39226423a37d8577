import { performance } from "node:perf_hooks";
import { latencies, type Latencies } from "../measure/percentiles.js";
import { journeysIn, updateId } from "./fill-journeys.js";
import { chatId, personId, type Size } from "./fill.js";

const any = (below: number): number => Math.floor(Math.random() * below);

/** Every list, search and statistics call over what was filled in, of chats and people at random. */
const paths = (size: Size): Readonly<Record<string, () => string>> => {
  const { bots, chats, people } = size;
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
    ...journeyPaths(size),
  };
};

/** The way of updates, and what was put aside of it. */
const journeyPaths = (size: Size): Readonly<Record<string, () => string>> => {
  const { bots, chats, people } = size;
  const journey = (): string => {
    const n = any(journeysIn(size));
    return `${bots[n % bots.length]}:${updateId(n)}`;
  };
  const since = (): string => new Date(Date.now() - any(5 * 86_400_000)).toISOString();
  return {
    journeys: () => "/api/journeys",
    "journeys of a bot": () => `/api/journeys?bot=${bots[any(bots.length)]}`,
    "journeys of a chat": () => `/api/journeys?chat=${chatId(any(chats))}`,
    "journeys of a person": () => `/api/journeys?person=${personId(any(people))}`,
    "journeys, by an event": () => `/api/journeys?id=${journey()}:say:0:call:0`,
    "journeys, calls that failed": () => "/api/journeys?type=sender.call.finished.v1&outcome=blocked",
    "journeys, calls that failed since": () => `/api/journeys?outcome=blocked&since=${since()}`,
    "journeys, an end that never was": () =>
      `/api/journeys?type=sender.call.finished.v1&outcome=never-${any(100)}`,
    "journeys, a kind that never was": () =>
      `/api/journeys?type=gateway.update.received.v1&kind=never-${any(100)}`,
    "journeys, calls that went well": () => "/api/journeys?type=sender.call.finished.v1&outcome=ok",
    "one journey": () => `/api/journeys/${journey()}`,
    "dead letters": () => "/api/dead-letters",
    "dead letters of a service": () => "/api/dead-letters?service=llm&state=any",
    "dead letters of a chat": () => `/api/dead-letters?state=any&chat=${chatId(any(chats))}`,
    "dead letters, part of a reason": () => `/api/dead-letters?state=any&reason=${any(1_000)}th`,
    "dead letters, counted": () => "/api/dead-letters/counts",
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
