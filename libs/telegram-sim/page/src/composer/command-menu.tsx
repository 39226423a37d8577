import { Menu } from "@mantine/core";
import { useWorld } from "../app/world-context.js";
import { useConversation } from "../conversation/conversation-context.js";
import { useTexts } from "../texts/index.js";
import { commandsIn } from "../world/commands.js";
import { IconButton } from "../widgets/icon-button.js";
import styles from "./composer.module.css";

interface CommandMenuProps {
  readonly text: string;
  readonly onCommand: (command: string) => void;
}

/** The commands that the bots here have announced; what begins like the words written comes first. */
export function CommandMenu({ text, onCommand }: CommandMenuProps) {
  const texts = useTexts();
  const { bots } = useWorld();
  const { room } = useConversation();
  const commands = commandsIn(room, bots).filter(
    ({ written }) => !text.startsWith("/") || written.startsWith(text),
  );
  if (commands.length === 0) return null;
  return (
    <Menu position="top-start" width={320}>
      <Menu.Target>
        <IconButton icon="commands" label={texts.commands} />
      </Menu.Target>
      <Menu.Dropdown mah="50dvh" style={{ overflowY: "auto" }}>
        {commands.map(({ written, description }) => (
          <Menu.Item key={written} onClick={() => onCommand(written)}>
            <span className={styles.command}>
              <b>{written}</b>
              <span>{description}</span>
            </span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
