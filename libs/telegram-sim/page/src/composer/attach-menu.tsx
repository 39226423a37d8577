import { Menu } from "@mantine/core";
import { useRef, useState } from "react";
import { useSeat } from "../app/seat-context.js";
import { useTexts } from "../texts/index.js";
import { Icon } from "../widgets/icon.js";
import { IconButton } from "../widgets/icon-button.js";
import { NewPoll } from "./new-poll.js";
import { LISBON, phoneOf } from "./shared-things.js";
import type { Sending } from "./use-sending.js";

interface AttachMenuProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly sending: Sending;
}

/** Everything that can be sent besides words. */
export function AttachMenu({ onFiles, sending }: AttachMenuProps) {
  const texts = useTexts();
  const input = useRef<HTMLInputElement>(null);
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={texts.attachFiles}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // The same file may be chosen again.
          target.value = "";
        }}
      />
      <Menu position="top-end" width={230}>
        <Menu.Target>
          <IconButton icon="attach" label={texts.attach} />
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<Icon name="image" size={18} />} onClick={() => input.current?.click()}>
            {texts.attachFiles}
          </Menu.Item>
          <Menu.Item leftSection={<Icon name="poll" size={18} />} onClick={() => setAsking(true)}>
            {texts.newPoll}
          </Menu.Item>
          <ShareItems sending={sending} />
        </Menu.Dropdown>
      </Menu>
      {isAsking && (
        <NewPoll
          onClose={() => setAsking(false)}
          onSend={async (poll) => {
            if (await sending.send({ poll })) setAsking(false);
          }}
        />
      )}
    </>
  );
}

/** What needs no further question. */
function ShareItems({ sending }: { readonly sending: Sending }) {
  const texts = useTexts();
  const { me } = useSeat();
  return (
    <>
      <Menu.Item
        leftSection={<Icon name="location" size={18} />}
        onClick={() => void sending.send({ location: LISBON })}
      >
        {texts.shareLocation}
      </Menu.Item>
      <Menu.Item
        leftSection={<Icon name="contact" size={18} />}
        onClick={() => void sending.send({ contact: phoneOf(me) })}
      >
        {texts.shareContact}
      </Menu.Item>
      <Menu.Item
        leftSection={<Icon name="dice" size={18} />}
        onClick={() => void sending.send({ dice: { emoji: "🎲", value: 1 + Math.floor(Math.random() * 6) } })}
      >
        {texts.rollDice}
      </Menu.Item>
    </>
  );
}
