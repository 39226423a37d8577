import { Button, TextInput } from "@mantine/core";
import { useState, type SubmitEvent } from "react";
import { useAct } from "../app/act.js";
import { useConversation } from "../conversation/conversation-context.js";
import { addPollOption } from "../server/actions.js";
import { useTexts } from "../texts/index.js";

/** Bot API, sendPoll. */
const MAX_LENGTH = 100;

/** An answer that nobody has thought of yet. */
export function AddOption({ messageId }: { readonly messageId: number }) {
  const texts = useTexts();
  const act = useAct();
  const { place } = useConversation();
  const [text, setText] = useState<string>();
  if (text === undefined)
    return (
      <Button size="compact-xs" variant="subtle" onClick={() => setText("")}>
        {texts.addOption}
      </Button>
    );
  const add = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (await act(() => addPollOption(place, messageId, text))) setText(undefined);
  };
  return (
    <form
      onSubmit={(event) => void add(event)}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        setText(undefined);
      }}
    >
      <TextInput
        ref={(input) => input?.focus()}
        size="xs"
        aria-label={texts.addOption}
        placeholder={texts.addOption}
        maxLength={MAX_LENGTH}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
    </form>
  );
}
