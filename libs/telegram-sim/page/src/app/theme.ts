import { createTheme, Drawer, Menu, Modal, Popover, Tooltip } from "@mantine/core";

const sky = [
  "#eaf4fd",
  "#d3e6f8",
  "#a6cdf1",
  "#76b2ea",
  "#4f9ce4",
  "#368ddf",
  "#2478cc",
  "#1a6bba",
  "#0f5fa8",
  "#004f91",
] as const;

/** Greys of the dark page, from its text to its deepest ground. */
const dark = [
  "#f0f4f8",
  "#c4d0dc",
  "#93a3b3",
  "#6f8193",
  "#3b4d5f",
  "#2b3a49",
  "#1f2c39",
  "#17212b",
  "#121b24",
  "#0c141d",
] as const;

/** Colours and habits of all components. */
export const theme = createTheme({
  colors: { sky, dark },
  primaryColor: "sky",
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  defaultRadius: "md",
  cursorType: "pointer",
  respectReducedMotion: true,
  fontFamily: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif",
  components: {
    // The page itself never scrolls, so nothing needs locking (which would add a style element of its own).
    Modal: Modal.extend({ defaultProps: { lockScroll: false, centered: true } }),
    Drawer: Drawer.extend({ defaultProps: { lockScroll: false } }),
    Menu: Menu.extend({
      defaultProps: { shadow: "md", withinPortal: true, transitionProps: { duration: 90 } },
    }),
    Popover: Popover.extend({ defaultProps: { shadow: "md" } }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 400, withArrow: true } }),
  },
});
