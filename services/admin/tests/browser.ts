import { testApiKey } from "@telebus/testing";
import { z } from "zod";
import type { AdminWorld, ApiAnswer } from "./admin-world.js";

/** A browser as far as signing in is about: it keeps its cookie, and our page says the token of its session. */
export interface Browser {
  /** As our page asks; what is given wins. */
  ask(method: string, path: string, options?: { body?: unknown; headers?: Headers }): Promise<ApiAnswer>;
  cookie: string | undefined;
  csrf: string | undefined;
  /** The whole of the last `Set-Cookie`. */
  setCookie: string | undefined;
}
type Headers = Readonly<Record<string, string>>;

const Told = z.object({ csrf: z.string() });
const Opened = z.union([Told, z.object({ session: Told }).transform(({ session }) => session)]);
const Made = z.object({ url: z.string() });

const FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0";

export function openBrowser({ url }: Pick<AdminWorld, "url">): Browser {
  const browser: Browser = {
    cookie: undefined,
    csrf: undefined,
    setCookie: undefined,
    ask: async (method, path, { body, headers = {} } = {}) => {
      const answer = await fetch(`${url}${path}`, {
        method,
        headers: {
          "user-agent": FIREFOX,
          ...(browser.cookie !== undefined && { cookie: browser.cookie }),
          ...(browser.csrf !== undefined && { "x-csrf-token": browser.csrf }),
          ...(body !== undefined && { "content-type": "application/json" }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const [setCookie] = answer.headers.getSetCookie();
      if (setCookie !== undefined) {
        browser.setCookie = setCookie;
        browser.cookie = setCookie.split(";")[0];
      }
      const text = await answer.text();
      const parsed: unknown = text === "" ? undefined : JSON.parse(text);
      browser.csrf = Opened.safeParse(parsed).data?.csrf ?? browser.csrf;
      return { status: answer.status, headers: answer.headers, body: parsed };
    },
  };
  return browser;
}

/** The token of a new link that signs in the owner. */
export async function ownerLink({ api }: Pick<AdminWorld, "api">): Promise<string> {
  const { body } = await api("POST", "/auth/links", { key: testApiKey });
  return new URL(Made.parse(body).url).hash.slice(1);
}

/** A browser in which the owner is signed in. */
export async function ownersBrowser(world: AdminWorld): Promise<Browser> {
  const browser = openBrowser(world);
  await browser.ask("POST", "/auth/link", { body: { token: await ownerLink(world) } });
  return browser;
}
