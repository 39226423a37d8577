import { useTexts } from "../texts/index.js";
import { IconButton } from "../widgets/icon-button.js";
import type { Keyboard } from "./use-reply-keyboard.js";

/** Shows and hides the bot's keyboard. */
export function KeyboardToggle({ keyboard }: { readonly keyboard: Keyboard }) {
  const texts = useTexts();
  if (!keyboard.exists) return null;
  return (
    <IconButton
      icon="keyboard"
      label={keyboard.isShown ? texts.hideKeyboard : texts.showKeyboard}
      pressed={keyboard.isShown}
      onClick={keyboard.toggle}
    />
  );
}
