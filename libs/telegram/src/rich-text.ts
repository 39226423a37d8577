// Telegraf's keyboards and formatted text: pure functions. The package's root would load its network side as well.
export * as Format from "telegraf/format";
export { fmt, FmtString } from "telegraf/format";
export * as Markup from "telegraf/markup";
