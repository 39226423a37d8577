import { matchPath } from "react-router";
import { pages } from "../pages/index.js";
import { catalogues } from "../texts/texts.js";
import { storedLanguage } from "./preferences.js";
import { beginSession } from "./session.js";

/**
 * Asks at once for what the first page will want: its texts, who is signed in, and its own file. Else each would be
 * asked for when the one before it is there. Whatever fails is asked for again, and told, where it is wanted.
 */
export function takeHeadStart(): void {
  catalogues[storedLanguage()]().catch(() => undefined);
  const page = pages.find(({ path }) => matchPath(path, location.pathname) !== null);
  if (page === undefined) return;
  beginSession()
    .then(() => page.begin?.())
    .catch(() => undefined);
  page.load().catch(() => undefined);
}
