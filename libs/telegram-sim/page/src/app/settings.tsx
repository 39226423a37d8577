import { createContext, use, useEffect, useMemo, useState, type ReactNode } from "react";
import { isLanguage, languages, TextsContext, type Language } from "../texts/index.js";

export type ThemeChoice = "auto" | "light" | "dark";

/** Read by theme.js as well, before the first paint. */
const THEME_KEY = "telegram-simulator-theme";
const LANGUAGE_KEY = "telegram-simulator-language";

interface Settings {
  readonly theme: ThemeChoice;
  readonly scheme: "light" | "dark";
  readonly language: Language;
  readonly setTheme: (theme: ThemeChoice) => void;
  readonly setLanguage: (language: Language) => void;
}

const SettingsContext = createContext<Settings | undefined>(undefined);

/** How the page looks and which language it speaks. */
export function useSettings(): Settings {
  const settings = use(SettingsContext);
  if (!settings) throw new Error("useSettings outside of SettingsProvider");
  return settings;
}

export function SettingsProvider({ children }: { readonly children: ReactNode }) {
  const [theme, setTheme] = useState(storedTheme);
  const [language, setLanguage] = useState(storedLanguage);
  const isSystemDark = useSystemDark();
  const isDark = theme === "dark" || (theme === "auto" && isSystemDark);
  const scheme = isDark ? "dark" : "light";
  useEffect(() => localStorage.setItem(THEME_KEY, theme), [theme]);
  useEffect(() => {
    localStorage.setItem(LANGUAGE_KEY, language);
    document.documentElement.lang = language;
    document.title = languages[language].appName;
  }, [language]);
  const settings = useMemo(
    () => ({ theme, scheme, language, setTheme, setLanguage }) satisfies Settings,
    [theme, scheme, language],
  );
  return (
    <SettingsContext value={settings}>
      <TextsContext value={languages[language]}>{children}</TextsContext>
    </SettingsContext>
  );
}

function storedTheme(): ThemeChoice {
  const stored = localStorage.getItem(THEME_KEY);
  return stored === "light" || stored === "dark" ? stored : "auto";
}

function storedLanguage(): Language {
  const stored = localStorage.getItem(LANGUAGE_KEY);
  if (isLanguage(stored)) return stored;
  return navigator.language.startsWith("de") ? "de" : "en";
}

function useSystemDark(): boolean {
  const query = useMemo(() => matchMedia("(prefers-color-scheme: dark)"), []);
  const [isDark, setDark] = useState(query.matches);
  useEffect(() => {
    const follow = (): void => setDark(query.matches);
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, [query]);
  return isDark;
}
