/** A process of its own that keeps pages open, and counts what they are told. */
import { get, type IncomingMessage } from "node:http";

const [url = "", key = "", wanted = "0"] = process.argv.slice(2);
const pages = Number(wanted);
const counts = { open: 0, frames: 0, ended: 0 };

const openPage = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = get(
      `${url}/events`,
      { headers: { "x-api-key": key }, agent: false },
      (answer: IncomingMessage) => {
        if (answer.statusCode !== 200) return reject(new Error(`a page was answered ${answer.statusCode}`));
        counts.open++;
        answer.on("data", (chunk: Buffer) => {
          counts.frames += chunk.toString().split("event: flow").length - 1;
        });
        answer.on("close", () => counts.ended++);
        return resolve();
      },
    );
    request.on("error", reject);
  });

process.on("disconnect", () => process.exit(0));
process.on("message", () => process.send?.(counts));
for (let n = 0; n < pages; n++) await openPage();
process.send?.(counts);
