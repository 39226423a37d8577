import type { Entity } from "../server/entities.js";

const OPENED = new Set(["http:", "https:", "mailto:", "tel:", "tg:"]);

/** Where a piece of text leads; undefined where nowhere, or where a page must not lead (`javascript:` ...). */
export function addressFrom({ type, url }: Pick<Entity, "type" | "url">, text: string): string | undefined {
  switch (type) {
    case "url":
      return safeAddress(/^[a-z][\w+.-]*:/i.test(text) ? text : `http://${text}`);
    case "text_link":
      return url === undefined ? undefined : safeAddress(url);
    case "email":
      return `mailto:${text}`;
    case "phone_number":
      return `tel:${text.replaceAll(/[^+\d]/g, "")}`;
    default:
      return undefined;
  }
}

export function safeAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  return OPENED.has(new URL(address).protocol) ? address : undefined;
}
