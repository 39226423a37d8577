import { Loader, UnstyledButton } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useEffect, useState } from "react";
import { useAct } from "../app/act.js";
import { useWorld } from "../app/world-context.js";
import { useConversation } from "../conversation/conversation-context.js";
import { askInline, chooseInline, type InlineAnswer, type InlineResult } from "../server/inline.js";
import type { Bot } from "../server/user.js";
import { useTexts } from "../texts/index.js";
import styles from "./composer.module.css";

/** A bot is asked only when somebody stops writing for this long. */
const PAUSE_MS = 350;

interface InlineResultsProps {
  readonly text: string;
  readonly onChosen: () => void;
}

/** `@bot words` in the composer: what the bot offers, above it. */
export function InlineResults({ text, onChosen }: InlineResultsProps) {
  const { bots } = useWorld();
  const [name, query] = /^@(\w{3,}) (.*)$/s.exec(text)?.slice(1) ?? [];
  const bot = [...bots.values()].find(({ username }) => username?.toLowerCase() === name?.toLowerCase());
  if (!bot || name === undefined) return null;
  return <Results key={bot.id} bot={bot} query={query ?? ""} onChosen={onChosen} />;
}

interface ResultsProps {
  readonly bot: Bot;
  readonly query: string;
  readonly onChosen: () => void;
}

function Results({ bot, query, onChosen }: ResultsProps) {
  const texts = useTexts();
  const act = useAct();
  const { place } = useConversation();
  const answer = useAnswer(bot.id, query);
  const choose = (queryId: string, { id }: InlineResult): void =>
    void act(async () => {
      await chooseInline(place, bot.id, queryId, id);
      onChosen();
    });
  return (
    <div
      className={styles.results}
      role="listbox"
      aria-label={texts.inlineResults(bot.username ?? bot.first_name)}
    >
      {answer === "asking" && <Loader size="sm" m="xs" />}
      {(answer === "none" || (answer !== "asking" && answer.results.length === 0)) && (
        <span className={styles.result}>{texts.noInlineAnswer}</span>
      )}
      {typeof answer === "object" &&
        answer.results.map((result) => (
          <UnstyledButton
            key={result.id}
            role="option"
            aria-selected={false}
            className={styles.result}
            onClick={() => choose(answer.id, result)}
          >
            <strong>{result.title ?? result.type}</strong>
            <span>{result.description ?? result.caption ?? result.input_message_content?.message_text}</span>
          </UnstyledButton>
        ))}
    </div>
  );
}

type Outcome = InlineAnswer | "asking" | "none";

function useAnswer(bot: number, query: string): Outcome {
  const { place } = useConversation();
  const [asked] = useDebouncedValue(query, PAUSE_MS);
  const [last, setLast] = useState<{ asked: string; outcome: Outcome }>();
  useEffect(() => {
    const take = (outcome: Outcome): void => setLast({ asked, outcome });
    askInline(place, bot, asked).then(take, () => take("none"));
  }, [place, bot, asked]);
  // The answer to a former question is none to this one.
  return last?.asked === asked ? last.outcome : "asking";
}
