import { useState, type ReactNode } from "react";
import { useTexts } from "../texts/texts.js";
import type { Entity } from "./message.js";
import classes from "./telegram.module.css";

/** A text as Telegram shows it. It is built of elements: no word of it is ever read as HTML. */
export function FormattedText({
  text,
  entities,
}: {
  readonly text: string;
  readonly entities: readonly Entity[];
}) {
  const sorted = entities.toSorted((a, b) => a.offset - b.offset || b.length - a.length);
  return <>{piecesOf(text, { from: 0, to: text.length }, sorted)}</>;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** @param entities in order; an entity comes before those within it */
function piecesOf(text: string, { from, to }: Range, entities: readonly Entity[]): ReactNode[] {
  const pieces: ReactNode[] = [];
  let at = from;
  entities.forEach((entity, n) => {
    // Within one before it, or broken: that one has shown it already.
    if (entity.offset < at || entity.offset >= to) return;
    const end = Math.min(entity.offset + entity.length, to);
    const within = entities.slice(n + 1).filter(({ offset }) => offset < end);
    pieces.push(text.slice(at, entity.offset));
    pieces.push(
      <Piece key={`${entity.offset} ${entity.type}`} entity={entity} text={text.slice(entity.offset, end)}>
        {piecesOf(text, { from: entity.offset, to: end }, within)}
      </Piece>,
    );
    at = end;
  });
  pieces.push(text.slice(at, to));
  return pieces;
}

interface PieceProps {
  readonly entity: Entity;
  readonly text: string;
  readonly children: ReactNode;
}

const LINKED: ReadonlySet<string> = new Set([
  "mention",
  "hashtag",
  "cashtag",
  "bot_command",
  "phone_number",
  "text_mention",
]);

function Piece({ entity, text, children }: PieceProps) {
  switch (entity.type) {
    case "bold":
      return <strong>{children}</strong>;
    case "italic":
      return <em>{children}</em>;
    case "underline":
      return <u>{children}</u>;
    case "strikethrough":
      return <s>{children}</s>;
    case "spoiler":
      return <Spoiler>{children}</Spoiler>;
    case "code":
      return <code className={classes["code"]}>{children}</code>;
    case "pre":
      return (
        <pre className={classes["pre"]}>
          {entity.language !== undefined && <span className={classes["language"]}>{entity.language}</span>}
          <code>{children}</code>
        </pre>
      );
    case "blockquote":
    case "expandable_blockquote":
      return <blockquote className={classes["quote"]}>{children}</blockquote>;
    case "text_link":
      return <Link to={entity.url ?? ""}>{children}</Link>;
    case "url":
      return <Link to={/^[a-z]+:/i.test(text) ? text : `https://${text}`}>{children}</Link>;
    case "email":
      return <Link to={`mailto:${text}`}>{children}</Link>;
    default:
      return LINKED.has(entity.type) ? <span className={classes["link"]}>{children}</span> : <>{children}</>;
  }
}

const SAFE = /^(https?|mailto|tg):/i;

function Link({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  if (!SAFE.test(to)) return <span className={classes["link"]}>{children}</span>;
  return (
    <a className={classes["link"]} href={to} title={to} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

/** Hidden until it is pressed, and hidden again by pressing. */
function Spoiler({ children }: { readonly children: ReactNode }) {
  const t = useTexts();
  const [isShown, setShown] = useState(false);
  return (
    <span
      role="button"
      tabIndex={0}
      aria-pressed={isShown}
      aria-label={isShown ? undefined : t("telegram-spoiler")}
      className={classes[isShown ? "shownSpoiler" : "spoiler"]}
      onClick={() => setShown(!isShown)}
      onKeyDown={({ key }) => (key === "Enter" || key === " ") && setShown(!isShown)}
    >
      {children}
    </span>
  );
}
