/*
 * window.Telegram.WebApp for mini apps that the simulator opens, without the network: a small part of what Telegram's
 * own script has, with the same names, and with the same messages to and from the frame around the app.
 */
{
  const KEPT = "__telegram_sim_launch";
  const MAX_DATA_BYTES = 4096;

  /** @typedef {Record<string, string | undefined>} Fields */
  /** @typedef {(data?: unknown) => void} Listener */

  /** @param {string} json @returns {unknown} undefined where it is none */
  const parse = (json) => {
    try {
      return JSON.parse(json);
    } catch {
      return undefined;
    }
  };

  /** @param {unknown} value @returns {Fields} what of it is text */
  const fieldsOf = (value) =>
    typeof value === "object" && value !== null
      ? Object.fromEntries(Object.entries(value).filter(([, field]) => typeof field === "string"))
      : {};

  /**
   * Addresses change while an app is used: what it was told at its start is kept as long as its window.
   * @returns {Fields}
   */
  const launchFields = () => {
    const fragment = location.hash.slice(1);
    const fresh = Object.fromEntries(new URLSearchParams(fragment.slice(fragment.indexOf("?") + 1)));
    try {
      if ("tgWebAppVersion" in fresh) sessionStorage.setItem(KEPT, JSON.stringify(fresh));
      return fieldsOf(parse(sessionStorage.getItem(KEPT) ?? "{}"));
    } catch {
      return fresh; // A frame may be denied its storage.
    }
  };

  /** Only objects are parsed: a chat_instance as a number would lose digits. @param {string} initData */
  const unsafe = (initData) =>
    Object.fromEntries(
      [...new URLSearchParams(initData)].map(([name, value]) => [
        name,
        value.startsWith("{") ? parse(value) : value,
      ]),
    );

  /** @param {string} eventType @param {object} [eventData] */
  const post = (eventType, eventData = {}) => {
    if (window.parent !== window) window.parent.postMessage(JSON.stringify({ eventType, eventData }), "*");
  };

  /** @type {Map<string, Set<Listener>>} */
  const listeners = new Map();

  /** @param {string} name @param {Listener} listener */
  const onEvent = (name, listener) => {
    listeners.set(name, (listeners.get(name) ?? new Set()).add(listener));
  };

  /** @param {string} name @param {Listener} listener */
  const offEvent = (name, listener) => {
    listeners.get(name)?.delete(listener);
  };

  /** @param {string} name */
  const emit = (name) => {
    for (const listener of listeners.get(name) ?? []) listener();
  };

  /** A button of the frame around the app. */
  class FrameButton {
    isVisible = false;
    #event;

    /** @param {string} event emitted when it is pressed */
    constructor(event) {
      this.#event = event;
    }

    /** Tells the frame how it looks now. */
    update() {
      post("web_app_setup_back_button", { is_visible: this.isVisible });
      return this;
    }

    show() {
      this.isVisible = true;
      return this.update();
    }

    hide() {
      this.isVisible = false;
      return this.update();
    }

    /** @param {Listener} listener */
    onClick(listener) {
      onEvent(this.#event, listener);
      return this;
    }

    /** @param {Listener} listener */
    offClick(listener) {
      offEvent(this.#event, listener);
      return this;
    }
  }

  class MainButton extends FrameButton {
    /** @override */
    isVisible = false;
    text = "Continue";
    isActive = true;
    isProgressVisible = false;

    /** @param {string | undefined} color @param {string | undefined} textColor */
    constructor(color, textColor) {
      super("mainButtonClicked");
      this.color = color;
      this.textColor = textColor;
    }

    /** @override */
    update() {
      post("web_app_setup_main_button", {
        is_visible: this.isVisible,
        is_active: this.isActive,
        is_progress_visible: this.isProgressVisible,
        text: this.text,
        color: this.color,
        text_color: this.textColor,
      });
      return this;
    }

    /** @param {string} text */
    setText(text) {
      return this.setParams({ text });
    }

    enable() {
      return this.setParams({ is_active: true });
    }

    disable() {
      return this.setParams({ is_active: false });
    }

    /** @param {boolean} [leaveActive] */
    showProgress(leaveActive = false) {
      this.isProgressVisible = true;
      return this.setParams({ is_active: leaveActive });
    }

    hideProgress() {
      this.isProgressVisible = false;
      return this.setParams({ is_active: true });
    }

    /** @param {{ text?: string; color?: string; text_color?: string; is_active?: boolean; is_visible?: boolean }} given */
    setParams({ text, color, text_color, is_active, is_visible }) {
      this.text = text ?? this.text;
      this.color = color ?? this.color;
      this.textColor = text_color ?? this.textColor;
      this.isActive = is_active ?? this.isActive;
      this.isVisible = is_visible ?? this.isVisible;
      return this.update();
    }
  }

  const told = launchFields();
  const { tgWebAppData: initData = "", tgWebAppVersion: version = "6.0" } = told;
  let themeParams = fieldsOf(parse(told["tgWebAppThemeParams"] ?? "{}"));

  const applyTheme = () => {
    for (const [name, colour = ""] of Object.entries(themeParams))
      document.documentElement.style.setProperty(`--tg-theme-${name.replaceAll("_", "-")}`, colour);
  };

  const WebApp = {
    initData,
    initDataUnsafe: unsafe(initData),
    version,
    platform: told["tgWebAppPlatform"] ?? "unknown",
    colorScheme: "light",
    isExpanded: false,
    get themeParams() {
      return themeParams;
    },
    get viewportHeight() {
      return window.innerHeight;
    },
    get viewportStableHeight() {
      return window.innerHeight;
    },
    MainButton: new MainButton(themeParams["button_color"], themeParams["button_text_color"]),
    BackButton: new FrameButton("backButtonClicked"),
    onEvent,
    offEvent,
    /** @param {string} other */
    isVersionAtLeast: (other) => version.localeCompare(other, undefined, { numeric: true }) >= 0,
    ready: () => post("web_app_ready"),
    expand: () => {
      WebApp.isExpanded = true;
      post("web_app_expand");
    },
    close: () => post("web_app_close"),
    /** @param {string} data */
    sendData: (data) => {
      const bytes = new TextEncoder().encode(data).length;
      if (bytes === 0 || bytes > MAX_DATA_BYTES) throw new Error("WebAppDataInvalid");
      post("web_app_data_send", { data });
    },
    /** @param {string} url */
    openLink: (url) => post("web_app_open_link", { url: new URL(url, location.href).href }),
  };

  /** @param {unknown} value @param {string} name @returns {unknown} */
  const at = (value, name) =>
    typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;

  window.addEventListener("message", (/** @type {MessageEvent<unknown>} */ { source, data }) => {
    if (source !== window.parent || typeof data !== "string") return;
    const event = parse(data);
    const eventType = at(event, "eventType");
    if (eventType === "main_button_pressed") emit("mainButtonClicked");
    if (eventType === "back_button_pressed") emit("backButtonClicked");
    if (eventType !== "theme_changed") return;
    themeParams = { ...themeParams, ...fieldsOf(at(at(event, "eventData"), "theme_params")) };
    applyTheme();
    emit("themeChanged");
  });

  applyTheme();
  Object.assign(window, { Telegram: { WebApp } });
}
