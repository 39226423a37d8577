import { useCallback, useEffect, useState, type RefObject } from "react";
import { z } from "zod";
import { useSettings } from "../app/settings.js";
import { safeAddress } from "../rich-text/addresses.js";

/** Telegram's script for web apps talks to the page around it in JSON texts of this form. */
const Posted = z.object({
  eventType: z.string(),
  eventData: z.record(z.string(), z.unknown()).nullish().catch(undefined),
});

const ButtonState = z.object({
  is_visible: z.boolean().default(false),
  is_active: z.boolean().default(true),
  is_progress_visible: z.boolean().default(false),
  text: z.string().default("OK"),
  color: z.string().optional().catch(undefined),
});

interface MainButton {
  readonly text: string;
  readonly isActive: boolean;
  readonly isBusy: boolean;
  readonly color: string | undefined;
}

interface BridgeOf {
  readonly frame: RefObject<HTMLIFrameElement | null>;
  readonly url: string;
  readonly onClose: () => void;
  readonly onData: ((data: string) => void) | undefined;
}

interface Bridge {
  readonly mainButton: MainButton | undefined;
  readonly send: (eventType: string, eventData?: object) => void;
}

/** Hears what a web app wants of the messenger, and tells it what it asks for. */
export function useWebAppBridge({ frame, url, onClose, onData }: BridgeOf): Bridge {
  const { scheme } = useSettings();
  const [mainButton, setMainButton] = useState<MainButton>();
  const send = useCallback(
    (eventType: string, eventData: object = {}) =>
      frame.current?.contentWindow?.postMessage(
        JSON.stringify({ eventType, eventData }),
        new URL(url).origin,
      ),
    [frame, url],
  );
  const hear = useCallback(
    ({ eventType, eventData }: z.output<typeof Posted>): void => {
      switch (eventType) {
        case "web_app_close":
          return onClose();
        case "web_app_data_send":
          if (typeof eventData?.["data"] === "string") onData?.(eventData["data"]);
          return onClose();
        case "web_app_open_link":
          return openLink(eventData?.["url"]);
        case "web_app_setup_main_button":
          return setMainButton(buttonFrom(eventData));
        case "web_app_request_theme":
          return send("theme_changed", { theme_params: themeOf(scheme) });
        case "web_app_request_viewport":
          return send("viewport_changed", viewportOf(frame.current));
        default:
      }
    },
    [frame, onClose, onData, scheme, send],
  );
  useEffect(() => {
    const onMessage = ({ source, data }: MessageEvent<unknown>): void => {
      if (source !== frame.current?.contentWindow || typeof data !== "string") return;
      const posted = parsed(data);
      if (posted) hear(posted);
    };
    window.addEventListener("message", onMessage);
    return () => window.removeEventListener("message", onMessage);
  }, [frame, hear]);
  return { mainButton, send };
}

function parsed(text: string): z.output<typeof Posted> | undefined {
  try {
    return Posted.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

function buttonFrom(data: unknown): MainButton | undefined {
  const state = ButtonState.safeParse(data).data;
  if (!state?.is_visible) return undefined;
  const { text, is_active: isActive, is_progress_visible: isBusy, color } = state;
  return { text, isActive, isBusy, color };
}

function openLink(url: unknown): void {
  const address = typeof url === "string" ? safeAddress(url) : undefined;
  if (address !== undefined) window.open(address, "_blank", "noopener,noreferrer");
}

const viewportOf = (frame: HTMLElement | null) => ({
  height: frame?.clientHeight ?? 0,
  is_state_stable: true,
  is_expanded: true,
});

/** The page's own colours, under the names web apps know. */
function themeOf(scheme: "light" | "dark"): Readonly<Record<string, string>> {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string): string => style.getPropertyValue(name).trim();
  return {
    bg_color: colour("--panel"),
    secondary_bg_color: colour("--hover"),
    text_color: colour("--text"),
    hint_color: colour("--faint"),
    link_color: colour("--accent"),
    button_color: colour("--accent"),
    button_text_color: scheme === "dark" ? "#08131d" : "#ffffff",
  };
}
