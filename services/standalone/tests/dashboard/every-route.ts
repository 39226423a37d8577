import { readFile } from "node:fs/promises";
import { z } from "zod";
import { ownerLink } from "./sign-in.js";

const Described = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) });
const Session = z.object({ csrf: z.string() });
const DOCUMENT = new URL("../../../../docs/openapi.json", import.meta.url);

/** What the platform's APIs take, as `docs/openapi.json` has it, with something for every parameter. */
export interface Route {
  readonly method: string;
  readonly path: string;
}

export async function everyRoute(): Promise<readonly Route[]> {
  const { paths } = Described.parse(JSON.parse(await readFile(DOCUMENT, "utf8")));
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => ({
      method: method.toUpperCase(),
      path: path.replaceAll(/\{[^}]+\}/g, "1"),
    })),
  );
}

/** What a browser of the owner's sends along, and what our page knows beside it. */
export async function ownersCookie(url: string): Promise<{ readonly cookie: string; readonly csrf: string }> {
  const opened = await fetch(`${url}/auth/link`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ token: await ownerLink(url) }),
  });
  const cookie = opened.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  const session = await fetch(`${url}/auth/session`, { headers: { cookie } });
  return { cookie, ...Session.parse(await session.json()) };
}
