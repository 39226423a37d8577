import { createContext, use } from "react";
import { de } from "./de.js";
import { en, type Texts } from "./en.js";

export type { Texts };
export const languages = { en, de } as const;
export type Language = keyof typeof languages;

export const isLanguage = (name: string | null): name is Language => name === "en" || name === "de";

export const TextsContext = createContext<Texts>(en);

/** What the page says, in the language chosen. */
export const useTexts = (): Texts => use(TextsContext);
