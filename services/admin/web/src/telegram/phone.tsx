import { ActionIcon, Box, Tooltip } from "@mantine/core";
import { IconArrowLeft, IconMoon, IconSun } from "@tabler/icons-react";
import { useState, type ReactNode } from "react";
import { usePreferences } from "../app/preferences.js";
import { useTexts } from "../texts/texts.js";
import { Bubble, Keyboard } from "./bubble.js";
import type { LocalFiles } from "./files.js";
import { messageOf, type Call } from "./message.js";
import classes from "./telegram.module.css";

interface PhoneProps {
  /** What stands at the top: the chat. In one's own chat with a bot, that is the bot's name. */
  readonly title: string;
  /** What kind of chat it is; absent: one's own with a bot. */
  readonly place?: string;
  /** Who speaks, where the title does not say it. */
  readonly sender?: string;
  readonly calls: readonly Call[];
  readonly local?: LocalFiles;
  /** What was said before, on the reader's side: the command. */
  readonly said?: string;
  /** The preview is of what was written a moment ago. */
  readonly isOld?: boolean;
  /** Shown in place of messages, where there are none. */
  readonly empty: ReactNode;
}

type Look = "light" | "dark";

const NO_FILES: LocalFiles = new Map();

/** A chat in Telegram, as a phone shows it, by day or by night. */
export function Phone(props: PhoneProps) {
  const { title, place, sender, calls, local = NO_FILES, said, isOld = false, empty } = props;
  const t = useTexts();
  const { scheme } = usePreferences();
  const [chosen, setChosen] = useState<Look>();
  const look = chosen ?? scheme;
  const time = useOpenedAt();
  const messages = calls.map(messageOf);
  const keyboard = messages.findLast((message) => message.keyboard.length > 0)?.keyboard;
  return (
    <section
      className={classes["phone"]}
      data-look={look}
      aria-label={t("telegram-preview")}
      aria-busy={isOld}
    >
      <Top title={title} place={place ?? t("telegram-bot")} look={look} onLook={setChosen} />
      {/* What is scrolled must be reached by keyboard, too. */}
      <Box
        className={classes["chat"] ?? ""}
        data-old={isOld || undefined}
        tabIndex={0}
        role="group"
        aria-label={t("telegram-messages")}
      >
        {said !== undefined && <Said words={said} time={time} />}
        {messages.length === 0 && <div className={classes["nothing"]}>{empty}</div>}
        {messages.map((message, n) => (
          <Bubble key={n} message={message} sender={n === 0 ? sender : undefined} local={local} time={time} />
        ))}
      </Box>
      {keyboard !== undefined && <Keyboard rows={keyboard} className={classes["keyboard"]} />}
    </section>
  );
}

interface TopProps {
  readonly title: string;
  readonly place: string;
  readonly look: Look;
  readonly onLook: (look: Look) => void;
}

function Top({ title, place, look, onLook }: TopProps) {
  const t = useTexts();
  const other = look === "light" ? "dark" : "light";
  return (
    <header className={classes["top"]}>
      <IconArrowLeft size={18} aria-hidden />
      <span className={classes["avatar"]} aria-hidden>
        {Array.from(title.replace(/^@/, ""))[0]?.toUpperCase() ?? "?"}
      </span>
      <span className={classes["title"]}>
        <strong>{title}</strong>
        <small>{place}</small>
      </span>
      <Tooltip label={t(`telegram-look-${other}`)}>
        <ActionIcon
          className={classes["look"] ?? ""}
          variant="transparent"
          color=""
          aria-label={t(`telegram-look-${other}`)}
          onClick={() => onLook(other)}
        >
          {look === "light" ? <IconMoon size={17} /> : <IconSun size={17} />}
        </ActionIcon>
      </Tooltip>
    </header>
  );
}

function Said({ words, time }: { readonly words: string; readonly time: string }) {
  return (
    <div className={classes["said"]}>
      <span>
        {words}
        <span className={classes["time"]}>{time} ✓✓</span>
      </span>
    </div>
  );
}

/** The time of a message, as a chat shows it: when the preview was opened. */
function useOpenedAt(): string {
  const { language } = usePreferences();
  const [at] = useState(() => new Date());
  return at.toLocaleTimeString(language, { hour: "2-digit", minute: "2-digit" });
}
