import { useWorld } from "../app/world-context.js";
import { useTexts } from "../texts/index.js";
import styles from "./empty-list.module.css";
import { NoBotYet } from "./no-bot-yet.js";

/** Why there is nothing in the list, and what to do about it. */
export function EmptyList({ query }: { readonly query: string }) {
  const texts = useTexts();
  const { bots } = useWorld();
  if (query !== "") return <p className={styles.empty}>{texts.nothingFound(query)}</p>;
  return (
    <div className={styles.empty}>
      <strong>{texts.noChats}</strong>
      {bots.size > 0 ? <p>{texts.noChatsHint}</p> : <NoBotYet />}
    </div>
  );
}
