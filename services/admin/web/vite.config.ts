import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const CHARTS = /[\\/](recharts|@xyflow|d3-|victory|decimal|redux|@reduxjs|immer|zustand|es-toolkit|reselect)/;

/** What nearly every page needs comes in few files, instead of one for each part that two pages share. */
const groups = [
  { name: "libraries", test: (id: string) => /[\\/]node_modules[\\/]/.test(id) && !CHARTS.test(id) },
  { name: "parts", test: /[\\/]web[\\/]src[\\/](api|app|ui)[\\/](?!chart-canvas)/ },
];

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
    rolldownOptions: { output: { codeSplitting: { groups } } },
  },
  server: {
    proxy: Object.fromEntries(["/api", "/auth", "/events"].map((path) => [path, "http://127.0.0.1:8080"])),
  },
});
