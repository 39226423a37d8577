import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { chromium } from "playwright-core";
import { findChromium } from "@telebus/testing/find-chromium";
import { runPrintedCurl, startPlatform } from "../platform-process.js";
import { settled } from "./tour.js";

const MINUTE_MS = 60_000;
const executablePath = findChromium();

(executablePath === undefined ? test.skip : test)(
  "npm start shows the dashboard with live data in its first minute, by the link that it prints",
  async () => {
    const startedAt = Date.now();
    const folder = await mkdtemp(path.join(tmpdir(), "telebus-first-minute-"));
    const platform = await startPlatform(path.join(folder, "data"));
    const browser = await chromium.launch({ ...(executablePath !== undefined && { executablePath }) });
    const complaints: string[] = [];
    try {
      const [, link = ""] = /^\s*dashboard\s+(\S+)$/m.exec(platform.output()) ?? [];
      const page = await browser.newPage({ locale: "en-GB" });
      page.on("console", (said) => void (said.type() === "error" && complaints.push(said.text())));
      await page.goto(link);
      await page.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
      expect(page.url()).not.toContain("#");
      await settled(page);
      await runPrintedCurl(platform.output());
      await page.goto(`${new URL(link).origin}/journeys`);
      // The four posts of the simulator's people are there, and the one that was said just now.
      await page.getByRole("row").nth(1).waitFor();
      expect(Date.now() - startedAt).toBeLessThan(MINUTE_MS);
      // Before one is signed in the page asks who one is, and hears that nobody is.
      expect(complaints.filter((complaint) => !complaint.includes("401"))).toEqual([]);
    } finally {
      await browser.close();
      platform.kill("SIGTERM");
      await platform.ended;
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  },
  2 * MINUTE_MS,
);
