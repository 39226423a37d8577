import { request } from "undici";

/** `POST /sim/<verb>`. @throws Error with what the simulator says where it cannot be done */
export async function askControl(root: string, verb: string, body: object): Promise<unknown> {
  const answer = await request(`${root}/sim/${verb}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const json: unknown = await answer.body.json();
  if (answer.statusCode !== 200) throw new Error(`${verb}: ${JSON.stringify(json)}`);
  return json;
}

/** `GET /sim/<path>`. */
export async function readControl(root: string, path: string): Promise<unknown> {
  const { body } = await request(`${root}/sim/${path}`);
  return body.json();
}
