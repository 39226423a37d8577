import { readdirSync, readFileSync } from "node:fs";
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

/** A text in one language: `text("hub-joined", { chats: 3 })`. */
export type Text = (id: string, values?: Readonly<Record<string, FluentVariable>>) => string;

/** All texts of a service. */
export interface Texts {
  readonly languages: readonly string[];
  /** @param language IETF tag as Telegram gives it (`pt-BR`); its language, else English, where we do not have it */
  in(language?: string): Text;
  /** Every id that some language has and `language` lacks: for tests. */
  missing(language: string): readonly string[];
}

/** A text that no catalogue has: a mistake in the program. */
export class UnknownTextError extends Error {
  override readonly name = "UnknownTextError";
}

const FALLBACK = "en";
const platformLocales = new URL("../locales/", import.meta.url);

/** Reads a service's `locales/` (Fluent, one file per language) beside the platform's own; or those alone. */
export function loadTexts(folder?: URL): Texts {
  const catalogues = new Map<string, { bundle: FluentBundle; ids: Set<string> }>();
  for (const source of [platformLocales, folder].filter((url) => url !== undefined)) {
    for (const file of readdirSync(source).filter((name) => name.endsWith(".ftl"))) {
      const language = file.slice(0, -".ftl".length);
      const catalogue = catalogues.get(language) ?? {
        bundle: new FluentBundle(language, { useIsolating: false }),
        ids: new Set<string>(),
      };
      addTo(catalogue, readFileSync(new URL(file, source), "utf8"), `${language}/${file}`);
      catalogues.set(language, catalogue);
    }
  }
  const bundleOf = (language: string): FluentBundle | undefined => catalogues.get(language)?.bundle;

  const format = (languages: readonly string[]): Text => {
    const chain = languages.map(bundleOf).filter((bundle) => bundle !== undefined);
    return (id, values) => {
      for (const bundle of chain) {
        const pattern = bundle.getMessage(id)?.value;
        if (pattern) return bundle.formatPattern(pattern, values ?? null);
      }
      throw new UnknownTextError(id);
    };
  };
  const fallback = format([FALLBACK]);
  const byLanguage = new Map([...catalogues.keys()].map((name) => [name, format([name, FALLBACK])]));

  return {
    languages: [...catalogues.keys()],
    in: (language = FALLBACK) =>
      byLanguage.get(language) ?? byLanguage.get(language.split("-")[0] ?? "") ?? fallback,
    missing: (language) => {
      const all = [...catalogues.values()].flatMap(({ ids }) => [...ids]);
      return [...new Set(all)].filter((id) => !catalogues.get(language)?.ids.has(id));
    },
  };
}

function addTo(catalogue: { bundle: FluentBundle; ids: Set<string> }, text: string, name: string): void {
  const resource = new FluentResource(text);
  const errors = catalogue.bundle.addResource(resource);
  if (errors.length > 0) throw new Error(`${name}: ${errors.map(String).join("; ")}`);
  for (const { id } of resource.body) catalogue.ids.add(id);
}
