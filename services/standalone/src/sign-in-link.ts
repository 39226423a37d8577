import { z } from "zod";

const Made = z.object({ url: z.url() });

/** A link that signs the owner in to the dashboard, once: whoever has started the platform reads it in the terminal. */
export async function signInLink(url: string, apiKey: string): Promise<string> {
  const answer = await fetch(`${url}/auth/links`, { method: "POST", headers: { "x-api-key": apiKey } });
  if (!answer.ok)
    throw new Error(`there is no link to the dashboard: ${answer.status} ${await answer.text()}`);
  return Made.parse(await answer.json()).url;
}
