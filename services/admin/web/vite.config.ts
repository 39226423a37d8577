import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** `npx vite services/admin/web` serves the sources as they change, beside a platform on its usual port. */
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
  server: {
    proxy: Object.fromEntries(["/api", "/auth", "/events"].map((path) => [path, "http://127.0.0.1:8080"])),
  },
});
