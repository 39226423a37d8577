import { IconExternalLink } from "@tabler/icons-react";
import { useTexts } from "../texts/texts.js";
import { Files, type LocalFiles } from "./files.js";
import { FormattedText } from "./formatted-text.js";
import type { ShownButton, ShownMessage } from "./message.js";
import classes from "./telegram.module.css";

interface BubbleProps {
  readonly message: ShownMessage;
  /** Whose name stands above it. */
  readonly sender: string | undefined;
  readonly local: LocalFiles;
  /** When it was sent, as Telegram shows it. */
  readonly time: string;
}

/** One message as people see it. */
export function Bubble({ message, sender, local, time }: BubbleProps) {
  const { text, entities, files, buttons, answers } = message;
  return (
    <div className={classes["message"]}>
      <div className={classes["bubble"]} data-has-picture={files.length > 0 || undefined}>
        {sender !== undefined && <div className={classes["sender"]}>{sender}</div>}
        {answers !== undefined && <Answered quote={answers.quote} />}
        {files.length > 0 && <Files files={files} local={local} />}
        <div className={classes["words"]} dir="auto">
          <FormattedText text={text} entities={entities} />
          <span className={classes["time"]}>{time}</span>
        </div>
      </div>
      {buttons.length > 0 && <Keyboard rows={buttons} className={classes["inline"]} />}
    </div>
  );
}

function Answered({ quote }: { readonly quote: string }) {
  const t = useTexts();
  return (
    <div className={classes["answered"]}>
      <strong>{t("telegram-answers")}</strong>
      {quote !== "" && <span>{quote}</span>}
    </div>
  );
}

interface KeyboardProps {
  readonly rows: readonly (readonly ShownButton[])[];
  readonly className: string | undefined;
}

/** Rows of buttons, of which none does anything: it is a picture of them. */
export function Keyboard({ rows, className }: KeyboardProps) {
  return (
    <div className={className}>
      {rows.map((row, n) => (
        <div key={n} className={classes["row"]}>
          {row.map(({ text, url }, place) => (
            <span key={place} className={classes["button"]} title={url}>
              {text}
              {url !== undefined && <IconExternalLink size={11} className={classes["out"]} aria-hidden />}
            </span>
          ))}
        </div>
      ))}
    </div>
  );
}
