import { Menu } from "@mantine/core";
import { useState } from "react";
import { useSeat } from "../app/seat-context.js";
import type { Message } from "../server/message.js";
import { useTexts } from "../texts/index.js";
import { Icon } from "../widgets/icon.js";
import { useConversation, type Point } from "./conversation-context.js";
import { DeleteDialog } from "./delete-dialog.js";
import { ForwardDialog } from "./forward-dialog.js";
import styles from "./message-menu.module.css";
import { QuickReactions } from "./quick-reactions.js";
import { useMessageDeeds } from "./use-message-deeds.js";

interface MessageMenuProps {
  readonly message: Message;
  readonly at: Point;
  readonly onClose: () => void;
}

/** What can be done with a message. */
export function MessageMenu({ message: chosen, at, onClose }: MessageMenuProps) {
  const { room } = useConversation();
  // It may change while the menu is open.
  const message = room.messages.get(chosen.message_id) ?? chosen;
  const [dialog, setDialog] = useState<"delete" | "forward">();
  if (dialog === "delete") return <DeleteDialog message={message} onClose={onClose} />;
  if (dialog === "forward") return <ForwardDialog message={message} onClose={onClose} />;
  return (
    <Menu
      opened
      onChange={(isOpen) => !isOpen && onClose()}
      // Not by keys as well: the one that has opened it would close it.
      clickOutsideEvents={["mousedown", "touchstart"]}
      position="bottom-start"
      width={256}
      closeOnItemClick={false}
      returnFocus
    >
      <Menu.Target>
        <span className={styles.anchor} style={{ left: at.x, top: at.y }} />
      </Menu.Target>
      <Menu.Dropdown>
        <QuickReactions message={message} onDone={onClose} />
        <Items message={message} onClose={onClose} onDialog={setDialog} />
      </Menu.Dropdown>
    </Menu>
  );
}

interface ItemsProps {
  readonly message: Message;
  readonly onClose: () => void;
  readonly onDialog: (dialog: "delete" | "forward") => void;
}

function Items({ message, onClose, onDialog }: ItemsProps) {
  const texts = useTexts();
  const { inspect } = useSeat();
  const { room, setIntent } = useConversation();
  const deeds = useMessageDeeds(message);
  const done = (deed: () => void) => () => {
    deed();
    onClose();
  };
  return (
    <>
      <Menu.Item
        leftSection={<Icon name="reply" size={18} />}
        onClick={done(() => setIntent({ type: "reply", message }))}
      >
        {texts.reply}
      </Menu.Item>
      {deeds.canEdit && (
        <Menu.Item
          leftSection={<Icon name="edit" size={18} />}
          onClick={done(() => setIntent({ type: "edit", message }))}
        >
          {texts.editMessage}
        </Menu.Item>
      )}
      {deeds.words !== undefined && deeds.canTakeAlong && (
        <Menu.Item leftSection={<Icon name="copy" size={18} />} onClick={done(deeds.copy)}>
          {texts.copyText}
        </Menu.Item>
      )}
      <Menu.Item leftSection={<Icon name="pin" size={18} />} onClick={done(deeds.togglePin)}>
        {deeds.isPinned ? texts.unpin : texts.pin}
      </Menu.Item>
      {deeds.canTakeAlong && (
        <Menu.Item leftSection={<Icon name="forward" size={18} />} onClick={() => onDialog("forward")}>
          {texts.forward}
        </Menu.Item>
      )}
      <Menu.Item
        leftSection={<Icon name="inspect" size={18} />}
        onClick={done(() => inspect(room.key, message))}
      >
        {texts.inspect}
      </Menu.Item>
      <Menu.Divider />
      <Menu.Item
        c="var(--danger)"
        leftSection={<Icon name="trash" size={18} />}
        onClick={() => onDialog("delete")}
      >
        {texts.deleteMessage}
      </Menu.Item>
    </>
  );
}
