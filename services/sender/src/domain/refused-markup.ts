/**
 * Telegram's words without what they quote of the text, such as the name of a tag that may be anything somebody wrote:
 * `Unsupported start tag "..." at byte offset 7`.
 */
export const withoutQuotes = (description: string): string =>
  description.replaceAll(/"[^"]*"/g, '"..."').replaceAll(/entity URL '.*' is/gs, "entity URL '...' is");
