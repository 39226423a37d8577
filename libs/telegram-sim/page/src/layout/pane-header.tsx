import { useWorld } from "../app/world-context.js";
import { PersonSwitcher } from "../people/person-switcher.js";
import { useTexts } from "../texts/index.js";
import { IconButton } from "../widgets/icon-button.js";
import { MainMenu } from "./main-menu.js";
import { PaneCountMenu } from "./pane-count-menu.js";
import styles from "./pane-header.module.css";

interface PaneHeaderProps {
  readonly count: number;
  readonly isInspecting: boolean;
  readonly onPerson: (person: number) => void;
  readonly onCount: (count: number) => void;
  readonly onToggleInspector: () => void;
}

/** Above the chats: who I am, and what concerns the whole page. */
export function PaneHeader({ count, isInspecting, onPerson, onCount, onToggleInspector }: PaneHeaderProps) {
  const texts = useTexts();
  const { people } = useWorld();
  return (
    <header className={styles.header}>
      <PersonSwitcher onPerson={onPerson} />
      <div className={styles.tools}>
        {people.size > 1 && <PaneCountMenu count={count} onCount={onCount} />}
        <IconButton
          icon="inspect"
          label={texts.inspector}
          pressed={isInspecting}
          onClick={onToggleInspector}
        />
        <MainMenu />
      </div>
    </header>
  );
}
