import { Loader, UnstyledButton } from "@mantine/core";
import { Icon, type IconName } from "../widgets/icon.js";
import styles from "./key-button.module.css";

interface KeyButtonProps {
  readonly text: string;
  readonly icon?: IconName | undefined;
  /** What kind of button it is, for those who do not see the picture. */
  readonly hint?: string | undefined;
  /** Bot API: `danger`, `success` or `primary`. */
  readonly tone?: string | undefined;
  readonly isBusy?: boolean;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
}

/** A button of a keyboard, under a message or in its place. */
export function KeyButton({
  text,
  icon,
  hint,
  tone,
  isBusy = false,
  isDisabled = false,
  onPress,
}: KeyButtonProps) {
  return (
    <UnstyledButton
      className={styles.key}
      data-tone={tone}
      aria-busy={isBusy}
      disabled={isDisabled}
      title={hint === undefined ? text : `${text} (${hint})`}
      onClick={onPress}
    >
      <span className={styles.text}>{text}</span>
      <span className={styles.icon}>
        {isBusy ? <Loader size={13} color="currentcolor" /> : icon && <Icon name={icon} size={13} />}
      </span>
    </UnstyledButton>
  );
}
