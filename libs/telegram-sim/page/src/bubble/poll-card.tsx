import { Button, Checkbox, Radio } from "@mantine/core";
import { useState } from "react";
import { useAct } from "../app/act.js";
import { useConversation } from "../conversation/conversation-context.js";
import { vote } from "../server/actions.js";
import type { Message } from "../server/message.js";
import type { Poll } from "../server/poll.js";
import { AddOption } from "./add-option.js";
import { RichText } from "../rich-text/rich-text.js";
import { useTexts, type Texts } from "../texts/index.js";
import { useOwnVote } from "../world/own-votes.js";
import styles from "./poll-card.module.css";
import { PollResults } from "./poll-results.js";

interface PollCardProps {
  readonly message: Message;
  readonly poll: Poll;
}

/** A question to vote on; the results once one has voted, or it is closed. */
export function PollCard({ message, poll }: PollCardProps) {
  const texts = useTexts();
  const act = useAct();
  const { place } = useConversation();
  const [own, setOwn] = useOwnVote(message, poll, place.from);
  const cast = (options: readonly number[]): void =>
    void act(async () => {
      await vote(place, message.message_id, options);
      setOwn(options);
    });
  const hasVoted = own.length > 0;
  return (
    <div className={styles.poll}>
      <div className={styles.question}>
        <RichText text={poll.question} entities={poll.question_entities} />
      </div>
      <div className={styles.kind}>{kindOf(poll, texts)}</div>
      {hasVoted || poll.is_closed ? (
        <PollResults poll={poll} own={own} />
      ) : (
        <Choices poll={poll} onCast={cast} />
      )}
      <div className={styles.foot}>
        <span>{texts.votes(poll.total_voter_count)}</span>
        {hasVoted && !poll.is_closed && poll.type !== "quiz" && (
          <Button size="compact-xs" variant="subtle" onClick={() => cast([])}>
            {texts.retractVote}
          </Button>
        )}
        {poll.takes_options === true && <AddOption messageId={message.message_id} />}
      </div>
    </div>
  );
}

interface ChoicesProps {
  readonly poll: Poll;
  readonly onCast: (options: readonly number[]) => void;
}

/** One answer is cast by its press; several are chosen first. */
function Choices({ poll, onCast }: ChoicesProps) {
  const texts = useTexts();
  const [chosen, setChosen] = useState<readonly number[]>([]);
  if (!poll.allows_multiple_answers)
    return (
      <div className={styles.options} role="radiogroup" aria-label={poll.question}>
        {poll.options.map(({ text }, index) => (
          <Radio key={`${index} ${text}`} label={text} checked={false} onChange={() => onCast([index])} />
        ))}
      </div>
    );
  const toggle = (index: number): void =>
    setChosen((known) =>
      known.includes(index) ? known.filter((each) => each !== index) : [...known, index],
    );
  return (
    <div className={styles.options} role="group" aria-label={poll.question}>
      {poll.options.map(({ text }, index) => (
        <Checkbox
          key={`${index} ${text}`}
          label={text}
          checked={chosen.includes(index)}
          onChange={() => toggle(index)}
        />
      ))}
      <Button size="compact-md" variant="light" disabled={chosen.length === 0} onClick={() => onCast(chosen)}>
        {texts.voteButton}
      </Button>
    </div>
  );
}

function kindOf({ is_closed, is_anonymous, type }: Poll, texts: Texts): string {
  if (is_closed) return texts.finalResults;
  if (type === "quiz") return is_anonymous ? texts.anonymousQuiz : texts.quiz;
  return is_anonymous ? texts.anonymousPoll : texts.publicPoll;
}
