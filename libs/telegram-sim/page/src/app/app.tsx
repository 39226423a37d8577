import { MantineProvider } from "@mantine/core";
import { Shell } from "../layout/shell.js";
import { SettingsProvider, useSettings } from "./settings.js";
import { theme } from "./theme.js";
import { ToastsProvider } from "./toasts.js";
import { WorldProvider } from "./world-context.js";

/** The whole page. */
export function App() {
  return (
    <SettingsProvider>
      <Themed />
    </SettingsProvider>
  );
}

function Themed() {
  const { scheme } = useSettings();
  return (
    <MantineProvider theme={theme} forceColorScheme={scheme} getStyleNonce={styleNonce}>
      <ToastsProvider>
        <WorldProvider>
          <Shell />
        </WorldProvider>
      </ToastsProvider>
    </MantineProvider>
  );
}

/** What the page's policy wants to see on every style element that is made at run time. */
const styleNonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? "";
