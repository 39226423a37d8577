import { Menu, UnstyledButton } from "@mantine/core";
import { useState } from "react";
import { useSeat } from "../app/seat-context.js";
import { useReadMark, useWorld } from "../app/world-context.js";
import type { User } from "../server/user.js";
import { useTexts } from "../texts/index.js";
import { chatsOf } from "../world/chats-of.js";
import { nameOf } from "../world/names.js";
import { unreadIn } from "../world/unread.js";
import { Face } from "../widgets/face.js";
import { Icon } from "../widgets/icon.js";
import { NewPerson } from "./new-person.js";
import styles from "./person-switcher.module.css";

interface PersonSwitcherProps {
  readonly onPerson: (person: number) => void;
  readonly isSmall?: boolean;
}

/** Who I am here; and a way to be somebody else. */
export function PersonSwitcher({ onPerson, isSmall = false }: PersonSwitcherProps) {
  const texts = useTexts();
  const { me } = useSeat();
  const { people } = useWorld();
  const [isAdding, setAdding] = useState(false);
  return (
    <>
      <Menu position="bottom-start" width={260}>
        <Menu.Target>
          <UnstyledButton
            className={styles.switcher}
            data-small={isSmall}
            aria-label={texts.actingAs(nameOf(me))}
          >
            <Face id={me.id} name={nameOf(me)} size={isSmall ? 24 : 40} />
            <span className={styles.name}>{nameOf(me)}</span>
            <Icon name="chevron" size={16} />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown className={styles.people}>
          <Menu.Label>{texts.people}</Menu.Label>
          {[...people.values()].map((person) => (
            <PersonItem key={person.id} person={person} onPick={() => onPerson(person.id)} />
          ))}
          <Menu.Divider />
          <Menu.Item leftSection={<Icon name="addPerson" size={18} />} onClick={() => setAdding(true)}>
            {texts.addPerson}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isAdding && <NewPerson onClose={() => setAdding(false)} onAdded={({ id }) => onPerson(id)} />}
    </>
  );
}

function PersonItem({ person, onPick }: { readonly person: User; readonly onPick: () => void }) {
  const texts = useTexts();
  const { me } = useSeat();
  const unread = useUnreadOf(person.id);
  const isMe = person.id === me.id;
  return (
    <Menu.Item
      leftSection={<Face id={person.id} name={nameOf(person)} size={32} />}
      rightSection={
        isMe ? (
          <Icon name="check" size={16} />
        ) : (
          unread > 0 && (
            <span className={styles.unread} title={texts.unread(unread)}>
              {unread}
            </span>
          )
        )
      }
      aria-current={isMe}
      onClick={onPick}
    >
      {nameOf(person)}
    </Menu.Item>
  );
}

function useUnreadOf(person: number): number {
  const world = useWorld();
  const readUpTo = useReadMark(person);
  const counts = chatsOf(world, person).map((room) => unreadIn(room, person, readUpTo));
  return counts.reduce((sum, count) => sum + count, 0);
}
