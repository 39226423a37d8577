import styles from "./inspector.module.css";

interface Piece {
  readonly text: string;
  readonly className: string | undefined;
}

const TOKEN = /("(?:[^"\\]|\\.)*")(\s*:)?|(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null)/gi;

/** Data as it travels, with its parts in colours. */
export function Json({ value }: { readonly value: unknown }) {
  const text = value === undefined ? "" : JSON.stringify(value, undefined, 2);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls: a keyboard must get there
    <pre className={styles.json} tabIndex={0}>
      {piecesOf(text).map((piece, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- pieces never move
        <span key={index} className={piece.className}>
          {piece.text}
        </span>
      ))}
    </pre>
  );
}

function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [whole, string, colon] = match;
    pieces.push({ text: text.slice(from, match.index), className: undefined });
    const kind = string === undefined ? styles.number : colon === undefined ? styles.string : styles.key;
    pieces.push({ text: whole, className: kind });
    from = match.index + whole.length;
  }
  return [...pieces, { text: text.slice(from), className: undefined }];
}
