import { CloseButton, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useState } from "react";
import { useTexts } from "../texts/texts.js";
import { useUrlState } from "./use-url-state.js";

const PAUSE_MS = 250;

/** Words to look for, kept in the address as `name`. */
export function SearchField({ name = "search", label }: { readonly name?: string; readonly label: string }) {
  const t = useTexts();
  const [kept, keep] = useUrlState(name);
  const [words, setWords] = useState(kept);
  const keepSoon = useDebouncedCallback(keep, PAUSE_MS);
  const change = (value: string): void => {
    setWords(value);
    keepSoon(value.trim());
  };
  return (
    <TextInput
      type="search"
      aria-label={label}
      placeholder={label}
      value={words}
      onChange={({ currentTarget }) => change(currentTarget.value)}
      leftSection={<IconSearch size={16} />}
      rightSection={
        words !== "" && <CloseButton size="sm" aria-label={t("clear")} onClick={() => change("")} />
      }
      style={{ flex: "1 1 16rem", maxWidth: "26rem" }}
    />
  );
}
