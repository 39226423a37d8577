import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { createContext, use, useEffect, useState, type ReactNode } from "react";
import { usePreferences } from "../app/preferences.js";
import type { Language } from "./languages.js";

/** A text in the reader's language: `t("keys-made", { name })`. */
export type Translate = (id: string, values?: Readonly<Record<string, FluentVariable>>) => string;

/** The texts of each language: a file of their own. */
export const catalogues: Readonly<
  Record<Language, () => Promise<{ sources: Readonly<Record<string, string>> }>>
> = {
  en: () => import("./en.js"),
  de: () => import("./de.js"),
};

const TextsContext = createContext<Translate | undefined>(undefined);

/** @returns the texts of the page in the reader's language */
export function useTexts(): Translate {
  const translate = use(TextsContext);
  if (!translate) throw new Error("useTexts outside of TextsProvider");
  return translate;
}

/** Shows the page once its texts are here: a catalogue is one small file. */
export function TextsProvider({ children }: { readonly children: ReactNode }) {
  const { language } = usePreferences();
  const [translate, setTranslate] = useState<Translate>();
  useEffect(() => {
    let isWanted = true;
    void load(language).then((loaded) => isWanted && setTranslate(() => loaded));
    return () => {
      isWanted = false;
    };
  }, [language]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  if (translate === undefined) return null;
  return <TextsContext value={translate}>{children}</TextsContext>;
}

async function load(language: Language): Promise<Translate> {
  const { sources } = await catalogues[language]();
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const source of Object.values(sources)) bundle.addResource(new FluentResource(source));
  return (id, values) => {
    const pattern = bundle.getMessage(id)?.value;
    // A text that is missing is a mistake of ours, and tests find it; the reader still gets a page.
    if (!pattern) return missing(id);
    return bundle.formatPattern(pattern, values ?? null);
  };
}

function missing(id: string): string {
  reportError(new Error(`there is no text "${id}"`));
  return id;
}
