/** Every catalogue of this language; a file for each area. */
export const sources: Readonly<Record<string, string>> = import.meta.glob<string>("./en/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});
