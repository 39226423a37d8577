import { UnstyledButton } from "@mantine/core";
import type { MouseEvent } from "react";
import { useConversation } from "../conversation/conversation-context.js";
import type { Message } from "../server/message.js";
import { useTexts } from "../texts/index.js";
import { Icon } from "../widgets/icon.js";
import styles from "./more-button.module.css";

/** Opens the message's menu for those who use neither right clicks nor long touches. */
export function MoreButton({ message }: { readonly message: Message }) {
  const texts = useTexts();
  const { openMenu } = useConversation();
  const open = (event: MouseEvent<HTMLButtonElement>): void => {
    const { left, bottom } = event.currentTarget.getBoundingClientRect();
    openMenu(message, { x: left, y: bottom });
  };
  return (
    <UnstyledButton
      className={styles.more}
      aria-label={texts.messageMenu}
      aria-haspopup="menu"
      onClick={open}
    >
      <Icon name="chevron" size={16} />
    </UnstyledButton>
  );
}
