import { request } from "undici";

export interface Bundle {
  /** What the page asks for before it shows anything, as it is sent; kB of 1 000 bytes. */
  readonly scriptKb: number;
  readonly styleKb: number;
}

/** How large the dashboard's main files are on their way. */
export async function measureBundle(url: string): Promise<Bundle> {
  const page = await (await fetch(url, { headers: { accept: "text/html" } })).text();
  const tags = page.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  const files = tags.flatMap((tag) => /(?:src|href)="(\/[^"]+\.(?:js|css))"/.exec(tag)?.[1] ?? []);
  const sizes = await Promise.all(files.map((file) => sentBytes(`${url}${file}`)));
  const sum = (ending: string): number =>
    sizes.reduce((total, bytes, n) => (files[n]?.endsWith(ending) === true ? total + bytes : total), 0);
  return { scriptKb: kilo(sum(".js")), styleKb: kilo(sum(".css")) };
}

const kilo = (bytes: number): number => Math.round(bytes / 100) / 10;

async function sentBytes(address: string): Promise<number> {
  // Unlike fetch it leaves the bytes as they come.
  const { statusCode, body } = await request(address, { headers: { "accept-encoding": "br" } });
  if (statusCode !== 200) throw new Error(`${address}: ${statusCode}`);
  return (await body.arrayBuffer()).byteLength;
}
