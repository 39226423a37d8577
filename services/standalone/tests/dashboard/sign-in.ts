import { testApiKey } from "@telebus/testing";
import type { BrowserContext } from "playwright-core";
import { z } from "zod";

const Made = z.object({ url: z.string() });

/** The token of a link that signs in the owner, once. */
export async function ownerLink(url: string): Promise<string> {
  const made = await fetch(`${url}/auth/links`, { method: "POST", headers: { "x-api-key": testApiKey } });
  return new URL(Made.parse(await made.json()).url).hash.slice(1);
}

/** Signs a browser in as the owner. */
export async function signIn(context: BrowserContext, url: string): Promise<void> {
  const opened = await context.request.post(`${url}/auth/link`, { data: { token: await ownerLink(url) } });
  if (!opened.ok()) throw new Error(`signing in: ${opened.status()} ${await opened.text()}`);
}
