import { Textarea } from "@mantine/core";
import { useState } from "react";
import { useTexts } from "../../texts/texts.js";

interface JsonFieldProps {
  readonly label: string;
  readonly description: string | undefined;
  readonly error: string | undefined;
  readonly required: boolean;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** A value that is too manifold for fields of its own, written as JSON. */
export function JsonField({ value, onChange, error, description, ...about }: JsonFieldProps) {
  const t = useTexts();
  const [text, setText] = useState(() => (value === undefined ? "" : JSON.stringify(value, undefined, 2)));
  const [isWrong, setWrong] = useState(false);
  const change = (next: string): void => {
    setText(next);
    try {
      onChange(next.trim() === "" ? undefined : JSON.parse(next));
      setWrong(false);
    } catch {
      setWrong(true);
    }
  };
  return (
    <Textarea
      {...about}
      description={[description, t("tasks-as-json")].filter(Boolean).join(". ")}
      error={isWrong ? t("tasks-not-json") : error}
      autosize
      minRows={2}
      maxRows={14}
      spellCheck={false}
      value={text}
      onChange={({ currentTarget }) => change(currentTarget.value)}
      styles={{ input: { fontFamily: "var(--mantine-font-family-monospace)", fontSize: 13 } }}
    />
  );
}
