import { Tabs } from "@mantine/core";
import { useState, type KeyboardEvent } from "react";
import { useTexts } from "../texts/index.js";
import { IconButton } from "../widgets/icon-button.js";
import { CallLog } from "./call-log.js";
import { Controls } from "./controls.js";
import { EventLog } from "./event-log.js";
import styles from "./inspector.module.css";
import { LimitsView } from "./limits-view.js";
import { MessageBehind } from "./message-behind.js";

/** A message that somebody wants to look behind. */
export interface InspectorTarget {
  readonly room: string;
  readonly messageId: number;
}

interface InspectorProps {
  readonly target: InspectorTarget | undefined;
  readonly onClose: () => void;
}

/** What happened behind the screen, and ways to disturb it. */
export function Inspector({ target, onClose }: InspectorProps) {
  const texts = useTexts();
  const [tab, setTab] = useState<string | null>("events");
  const [shown, setShown] = useState<InspectorTarget>();
  if (target !== shown) {
    setShown(target);
    setTab("message");
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") onClose();
  };
  return (
    <aside className={styles.inspector} aria-label={texts.inspector} onKeyDown={onKeyDown}>
      <header className={styles.header}>
        <div>
          <h2 className={styles.title}>{texts.inspector}</h2>
          <span className={styles.hint}>{texts.inspectorHint}</span>
        </div>
        <IconButton icon="close" label={texts.close} onClick={onClose} />
      </header>
      <Tabs className={styles.tabs} value={tab} onChange={setTab} keepMounted={false}>
        <Tabs.List grow>
          <Tabs.Tab value="message">{texts.tabMessage}</Tabs.Tab>
          <Tabs.Tab value="events">{texts.tabEvents}</Tabs.Tab>
          <Tabs.Tab value="calls">{texts.tabCalls}</Tabs.Tab>
          <Tabs.Tab value="limits">{texts.tabLimits}</Tabs.Tab>
          <Tabs.Tab value="controls">{texts.tabControls}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel className={styles.panel} value="message">
          <MessageBehind target={target} />
        </Tabs.Panel>
        <Tabs.Panel className={styles.panel} value="events">
          <EventLog />
        </Tabs.Panel>
        <Tabs.Panel className={styles.panel} value="calls">
          <CallLog />
        </Tabs.Panel>
        <Tabs.Panel className={styles.panel} value="limits">
          <LimitsView />
        </Tabs.Panel>
        <Tabs.Panel className={styles.panel} value="controls">
          <Controls />
        </Tabs.Panel>
      </Tabs>
    </aside>
  );
}
