import { ActionIcon, Group, Input, SegmentedControl, Text, Textarea, Tooltip } from "@mantine/core";
import {
  IconBlockquote,
  IconBold,
  IconCode,
  IconEyeOff,
  IconItalic,
  IconLink,
  IconSourceCode,
  IconStrikethrough,
  IconUnderline,
} from "@tabler/icons-react";
import { useId, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from "react";
import { useTexts } from "../texts/texts.js";
import { useFormat } from "../ui/format.js";
import classes from "./compose.module.css";
import { dress, formats, insert, looksOf, type Format, type Look, type Selected } from "./markup.js";

const ICONS = {
  bold: IconBold,
  italic: IconItalic,
  underline: IconUnderline,
  strike: IconStrikethrough,
  spoiler: IconEyeOff,
  code: IconCode,
  pre: IconSourceCode,
  quote: IconBlockquote,
  link: IconLink,
} as const satisfies Record<Look, unknown>;
const SHORTCUTS: Readonly<Record<string, Look>> = { b: "bold", i: "italic", u: "underline" };

interface TextEditorProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly format: Format;
  /** Absent where another field decides it. */
  readonly onFormat?: (format: Format) => void;
  readonly error?: string | undefined;
  /** What the text counts once its formatting is read, where that is known, and how much it may. */
  readonly length?: number | undefined;
  readonly most: number;
  readonly placeholder?: string;
  /** More tools, which put words where the cursor is. */
  readonly tools?: (put: (words: string) => void) => ReactNode;
}

/** Writes a message: a plain field with buttons that put formatting around what is selected. */
export function TextEditor(props: TextEditorProps) {
  const { label, value, onChange, format, onFormat, error, placeholder, tools } = props;
  const t = useTexts();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const selection = useRef<Selected>(undefined);
  useLayoutEffect(() => {
    const wanted = selection.current;
    selection.current = undefined;
    if (wanted === undefined || field.current === null) return;
    field.current.focus();
    field.current.setSelectionRange(wanted.from, wanted.to);
  });
  const change = (how: (now: Selected) => Selected): void => {
    const { selectionStart = value.length, selectionEnd = value.length } = field.current ?? {};
    const next = how({ text: value, from: selectionStart, to: selectionEnd });
    selection.current = next;
    onChange(next.text);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const look = event.ctrlKey || event.metaKey ? SHORTCUTS[event.key.toLowerCase()] : undefined;
    if (look === undefined || !looksOf(format).includes(look)) return;
    event.preventDefault();
    change((now) => dress(now, look, format));
  };
  return (
    <Input.Wrapper label={label} labelElement="label" error={error} id={id}>
      <div className={classes["editor"]} data-error={error !== undefined || undefined}>
        <Group gap={2} className={classes["tools"] ?? ""} role="toolbar" aria-label={t("compose-tools")}>
          {looksOf(format).map((look) => (
            <Tool key={look} look={look} onUse={() => change((now) => dress(now, look, format))} />
          ))}
          {tools?.((words) => change((now) => insert(now, words)))}
          {onFormat !== undefined && <FormatChoice format={format} onFormat={onFormat} />}
        </Group>
        <Textarea
          id={id}
          ref={field}
          variant="unstyled"
          autosize
          minRows={6}
          maxRows={22}
          value={value}
          placeholder={placeholder}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
          onKeyDown={onKeyDown}
          classNames={{ input: classes["words"] ?? "" }}
        />
        <Count {...props} />
      </div>
    </Input.Wrapper>
  );
}

function Tool({ look, onUse }: { readonly look: Look; readonly onUse: () => void }) {
  const t = useTexts();
  const Icon = ICONS[look];
  return (
    <Tooltip label={t(`compose-${look}`)}>
      <ActionIcon variant="subtle" color="gray" aria-label={t(`compose-${look}`)} onClick={onUse}>
        <Icon size={17} />
      </ActionIcon>
    </Tooltip>
  );
}

function FormatChoice({
  format,
  onFormat,
}: {
  readonly format: Format;
  readonly onFormat: (format: Format) => void;
}) {
  const t = useTexts();
  return (
    <SegmentedControl
      size="xs"
      ml="auto"
      aria-label={t("compose-format")}
      value={format}
      onChange={(value) => onFormat(formats.find((one) => one === value) ?? format)}
      data={formats.map((one) => ({ value: one, label: t(`compose-format-${one}`) }))}
    />
  );
}

function Count({ value, length = value.length, most }: TextEditorProps) {
  const t = useTexts();
  const { number } = useFormat();
  return (
    <Text size="xs" ta="right" px="xs" pb={4} c={length > most ? "red" : "var(--quiet)"} className="numeric">
      {t("compose-count", { length: number(length), most: number(most) })}
    </Text>
  );
}
