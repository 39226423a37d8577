import { TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { useState, type ReactNode } from "react";
import { useUrlState } from "./use-url-state.js";

interface TimeFieldProps {
  /** Of what the address keeps: the moment, the same for readers in other zones. */
  readonly name: string;
  readonly label: string;
  readonly error?: ReactNode;
}

const PAUSE_MS = 300;
const MINUTE_MS = 60_000;

/** A moment by the reader's own clock, to the minute. */
export function TimeField({ name, label, error }: TimeFieldProps) {
  const [kept, keep] = useUrlState(name);
  const [typed, setTyped] = useState(isInstant(kept) ? fieldOfTime(new Date(kept)) : "");
  const keepSoon = useDebouncedCallback(
    (value: string) => keep(value === "" ? "" : new Date(value).toISOString()),
    PAUSE_MS,
  );
  return (
    <TextInput
      type="datetime-local"
      label={label}
      value={typed}
      error={error}
      onChange={({ currentTarget: { value } }) => {
        setTyped(value);
        keepSoon(value);
      }}
      w={200}
    />
  );
}

/** As the browser's field has it: of the reader's own clock. */
export const fieldOfTime = (at: Date): string =>
  new Date(at.getTime() - at.getTimezoneOffset() * MINUTE_MS).toISOString().slice(0, 16);

/** As the address and the API have it. */
export const isInstant = (text: string): boolean =>
  /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) && !Number.isNaN(Date.parse(text));
