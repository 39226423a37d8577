import {
  Badge,
  Button,
  Card,
  createTheme,
  type CSSVariablesResolver,
  Drawer,
  Menu,
  Modal,
  Popover,
  Select,
  Table,
  TextInput,
  Tooltip,
} from "@mantine/core";

/** Greys of the dark page, from its text to its deepest ground. */
const dark = [
  "#eef0f4",
  "#b9c0cc",
  "#8b94a5",
  "#667085",
  "#3a4252",
  "#2b3240",
  "#222835",
  "#1a1f2b",
  "#12161f",
  "#0c0f16",
] as const;

/** Colours and habits of all components. */
export const theme = createTheme({
  colors: { dark },
  primaryColor: "indigo",
  // White words on it can be read on either ground.
  primaryShade: 7,
  autoContrast: true,
  defaultRadius: "md",
  cursorType: "pointer",
  respectReducedMotion: true,
  fontFamily: "Inter, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif",
  fontFamilyMonospace:
    "ui-monospace, 'SF Mono', 'JetBrains Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace",
  headings: { fontWeight: "650" },
  components: {
    Badge: Badge.extend({ defaultProps: { variant: "light", radius: "sm", tt: "none" } }),
    Button: Button.extend({ defaultProps: { size: "sm" } }),
    Card: Card.extend({ defaultProps: { withBorder: true, padding: "lg" } }),
    Drawer: Drawer.extend({ defaultProps: { position: "right", size: "lg", lockScroll: false } }),
    Menu: Menu.extend({ defaultProps: { shadow: "md", withinPortal: true, position: "bottom-end" } }),
    Modal: Modal.extend({ defaultProps: { centered: true, lockScroll: false } }),
    Popover: Popover.extend({ defaultProps: { shadow: "md" } }),
    Select: Select.extend({ defaultProps: { size: "sm", checkIconPosition: "right" } }),
    Table: Table.extend({ defaultProps: { verticalSpacing: "sm", horizontalSpacing: "md" } }),
    TextInput: TextInput.extend({ defaultProps: { size: "sm" } }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 300, withArrow: true } }),
  },
});

const tints = ["red", "orange", "yellow", "lime", "green", "teal", "cyan", "blue"] as const;

/** White words on what destroys can be read. */
const deepRed = {
  "--mantine-color-red-filled": "var(--mantine-color-red-9)",
  "--mantine-color-red-filled-hover": "color-mix(in srgb, var(--mantine-color-red-9), black 12%)",
};

/** Words in a colour, on white or on its own pale ground, are dark enough for everybody's eyes. */
export const readableColors: CSSVariablesResolver = () => ({
  variables: {},
  dark: { ...deepRed, "--mantine-color-dimmed": "var(--quiet)" },
  light: {
    ...deepRed,
    "--mantine-color-dimmed": "var(--quiet)",
    ...Object.fromEntries(
      tints.flatMap((tint) => {
        const deep = `color-mix(in srgb, var(--mantine-color-${tint}-9), black 25%)`;
        return [
          [`--mantine-color-${tint}-light-color`, deep],
          [`--mantine-color-${tint}-text`, deep],
        ];
      }),
    ),
  },
});
