declare global {
  interface Window {
    /** Of Telegram's apps, in whose web view this page may be. */
    readonly TelegramWebviewProxy?: { postEvent(name: string, data: string): void };
  }
}

/** Tells Telegram's app around this page something, without Telegram's own script: nothing is loaded from elsewhere. */
export const tellTelegram = (event: "web_app_ready" | "web_app_expand"): void =>
  window.TelegramWebviewProxy?.postEvent(event, "{}");
