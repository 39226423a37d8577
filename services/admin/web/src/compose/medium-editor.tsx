import { Group, Input, SegmentedControl, Select, Stack, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTexts } from "../texts/texts.js";
import type { MediaKind } from "../telegram/message.js";
import { Bringing } from "./bringing.js";
import type { DraftMedium } from "./draft-medium.js";

interface MediumEditorProps {
  readonly medium: DraftMedium | undefined;
  readonly onChange: (medium: DraftMedium | undefined) => void;
  readonly kinds: readonly MediaKind[];
  /** What this file is called beside others. */
  readonly label?: string | undefined;
  /** Takes what was brought with it; absent where there is one file at most. */
  readonly onMore?: ((media: readonly DraftMedium[]) => void) | undefined;
  /** The bot that will send it; absent where files cannot be brought. */
  readonly uploadsTo?: number | undefined;
  readonly error?: string | undefined;
}

/** Which file a message has, if any. */
export function MediumEditor(props: MediumEditorProps) {
  const { medium, onChange, kinds, label, onMore, uploadsTo, error } = props;
  const t = useTexts();
  const [isNamed, setNamed] = useState(uploadsTo === undefined || (medium?.reference ?? "") !== "");
  const choose = (value: string | null): void => {
    const kind = kinds.find((one) => one === value);
    onChange(kind && { ...medium, reference: medium?.reference ?? "", kind });
  };
  return (
    <Input.Wrapper label={label ?? t("compose-medium")} labelElement="div" error={error}>
      <Stack gap="xs" mt={4}>
        <Group gap="xs">
          <Select
            aria-label={label ?? t("compose-medium")}
            data={[
              ...(label === undefined ? [{ value: "", label: t("compose-no-medium") }] : []),
              ...kinds.map((value) => ({ value, label: t(`compose-${value}`) })),
            ]}
            value={medium?.kind ?? ""}
            allowDeselect={false}
            onChange={choose}
            w={170}
          />
          {medium !== undefined && uploadsTo !== undefined && (
            <SegmentedControl
              size="xs"
              aria-label={t("compose-source")}
              value={isNamed ? "named" : "brought"}
              onChange={(value) => {
                setNamed(value === "named");
                onChange({ kind: medium.kind, reference: "" });
              }}
              data={["brought", "named"].map((value) => ({ value, label: t(`compose-source-${value}`) }))}
            />
          )}
        </Group>
        {medium !== undefined && isNamed && (
          <TextInput
            aria-label={t("compose-reference")}
            placeholder={t("compose-reference")}
            value={medium.reference}
            maxLength={2048}
            onChange={({ currentTarget }) =>
              onChange({ kind: medium.kind, reference: currentTarget.value.trim() })
            }
          />
        )}
        {medium !== undefined && !isNamed && uploadsTo !== undefined && (
          <Bringing
            medium={medium}
            onChange={onChange}
            onMore={onMore}
            isListed={label !== undefined}
            bot={uploadsTo}
          />
        )}
      </Stack>
    </Input.Wrapper>
  );
}
