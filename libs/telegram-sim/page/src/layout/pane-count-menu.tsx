import { Menu } from "@mantine/core";
import { MAX_SEATS } from "../app/seats.js";
import { useWorld } from "../app/world-context.js";
import { useTexts } from "../texts/index.js";
import { Icon } from "../widgets/icon.js";
import { IconButton } from "../widgets/icon-button.js";

interface PaneCountMenuProps {
  readonly count: number;
  readonly onCount: (count: number) => void;
}

/** How many people are side by side. */
export function PaneCountMenu({ count, onCount }: PaneCountMenuProps) {
  const texts = useTexts();
  const { people } = useWorld();
  const counts = [1, 2, 3, 4].slice(0, Math.min(MAX_SEATS, people.size));
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <IconButton icon="columns" label={texts.sideBySide} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{texts.sideBySide}</Menu.Label>
        {counts.map((each) => (
          <Menu.Item
            key={each}
            onClick={() => onCount(each)}
            rightSection={each === count ? <Icon name="check" size={16} /> : undefined}
          >
            {texts.panes(each)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
