import { MantineProvider, MantineThemeProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { queries } from "../api/queries.js";
import { TextsProvider, useTexts } from "../texts/texts.js";
import { PreferencesProvider, usePreferences } from "./preferences.js";
import { ConfirmProvider } from "../ui/confirm.js";
import { Router } from "./router.js";
import { readableColors, theme } from "./theme.js";

/** The whole dashboard. */
export function App() {
  return (
    <PreferencesProvider>
      <Themed />
    </PreferencesProvider>
  );
}

function Themed() {
  const { scheme } = usePreferences();
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={readableColors}
      forceColorScheme={scheme}
      getStyleNonce={styleNonce}
    >
      <QueryClientProvider client={queries}>
        <TextsProvider>
          <Worded>
            <Notifications position="bottom-left" limit={4} />
            <ConfirmProvider>
              <Router />
            </ConfirmProvider>
          </Worded>
        </TextsProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}

/** Crosses that close something say so to who cannot see them. */
function Worded({ children }: { readonly children: ReactNode }) {
  const t = useTexts();
  const components = { CloseButton: { defaultProps: { "aria-label": t("close") } } };
  return (
    <MantineThemeProvider theme={{ components }} inherit>
      {children}
    </MantineThemeProvider>
  );
}

/** What the page's policy wants to see on every style element that is made at run time. */
const styleNonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? "";
