import { chromium, type Browser } from "playwright-core";

export { findChromium } from "@telebus/testing/find-chromium";

/** With a microphone that hears a beep each second, and that pages may use without asking. */
export const openBrowser = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"],
  });
