import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** `npx vite libs/telegram-sim/page` serves the sources as they change, beside a simulator on its usual port. */
export default defineConfig({
  plugins: [react()],
  build: {
    outDir: "dist",
    // Small files would become data: addresses, which the page's policy refuses.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1_200,
    reportCompressedSize: false,
    target: "es2022",
    modulePreload: { polyfill: false },
  },
  server: { proxy: { "/sim": "http://127.0.0.1:8081" } },
});
