import { Popover, UnstyledButton } from "@mantine/core";
import { useTexts } from "../texts/index.js";
import { IconButton } from "../widgets/icon-button.js";
import styles from "./composer.module.css";

const EMOJIS =
  "😀 😁 😂 🙂 😉 😍 😎 🤔 😮 😢 😡 🥳 😴 🤗 🙄 😇 👍 👎 👏 🙏 💪 👋 ✌️ 🤝 ❤️ 🔥 🎉 ✨ ⭐ 💯 ✅ ❌ 🚀 🎁 🍕 ☕ 🏠 📷 🎵 🐱".split(
    " ",
  );

/** Emoji to write with. */
export function EmojiMenu({ onPick }: { readonly onPick: (emoji: string) => void }) {
  const texts = useTexts();
  return (
    <Popover position="top-end" width={330} trapFocus>
      <Popover.Target>
        <IconButton icon="emoji" label={texts.emoji} />
      </Popover.Target>
      <Popover.Dropdown>
        <div className={styles.emojis}>
          {EMOJIS.map((emoji) => (
            <UnstyledButton key={emoji} className={styles.emoji} onClick={() => onPick(emoji)}>
              {emoji}
            </UnstyledButton>
          ))}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
