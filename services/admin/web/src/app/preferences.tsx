import { createContext, use, useEffect, useMemo, useState, type ReactNode } from "react";
import { isLanguage, type Language } from "../texts/languages.js";

export type ThemeChoice = "auto" | "light" | "dark";

/** Read by theme.js as well, before the first paint. */
const THEME_KEY = "telebus-theme";
const LANGUAGE_KEY = "telebus-language";

interface Preferences {
  readonly theme: ThemeChoice;
  readonly scheme: "light" | "dark";
  readonly language: Language;
  readonly setTheme: (theme: ThemeChoice) => void;
  readonly setLanguage: (language: Language) => void;
}

const PreferencesContext = createContext<Preferences | undefined>(undefined);

/** How the dashboard looks on this device and which language it speaks. */
export function usePreferences(): Preferences {
  const preferences = use(PreferencesContext);
  if (!preferences) throw new Error("usePreferences outside of PreferencesProvider");
  return preferences;
}

export function PreferencesProvider({ children }: { readonly children: ReactNode }) {
  const [theme, setTheme] = useState(storedTheme);
  const [language, setLanguage] = useState(storedLanguage);
  const isSystemDark = useSystemDark();
  const isDark = theme === "dark" || (theme === "auto" && isSystemDark);
  const scheme = isDark ? "dark" : "light";
  useEffect(() => localStorage.setItem(THEME_KEY, theme), [theme]);
  useEffect(() => localStorage.setItem(LANGUAGE_KEY, language), [language]);
  const preferences = useMemo(
    () => ({ theme, scheme, language, setTheme, setLanguage }) satisfies Preferences,
    [theme, scheme, language],
  );
  return <PreferencesContext value={preferences}>{children}</PreferencesContext>;
}

function storedTheme(): ThemeChoice {
  const stored = localStorage.getItem(THEME_KEY);
  return stored === "light" || stored === "dark" ? stored : "auto";
}

/** The language chosen last time on this device, or the browser's. */
export function storedLanguage(): Language {
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
