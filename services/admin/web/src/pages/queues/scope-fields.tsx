import { SegmentedControl, Stack, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTexts } from "../../texts/texts.js";
import { BotSelect } from "../../ui/bot-select.js";
import type { Scope } from "./queue-types.js";

const kinds = ["bot", "chat", "person", "job"] as const;
type Kind = (typeof kinds)[number];

interface Fields {
  readonly kind: Kind;
  readonly bot: string;
  readonly id: string;
  readonly job: string;
}

interface ScopeFieldsProps {
  readonly initial: Scope;
  /** Undefined while something is missing. */
  readonly onScope: (scope: Scope | undefined) => void;
}

/** Which calls are meant. */
export function ScopeFields({ initial, onScope }: ScopeFieldsProps) {
  const t = useTexts();
  const [fields, setFields] = useState<Fields>({
    kind: "bot",
    bot: String(initial.bot ?? ""),
    id: "",
    job: "",
  });
  const change = (changed: Partial<Fields>): void => {
    const next = { ...fields, ...changed };
    setFields(next);
    onScope(scopeOf(next));
  };
  const { kind, bot, id, job } = fields;
  const isId = kind === "chat" || kind === "person";
  return (
    <Stack gap="sm">
      <SegmentedControl
        aria-label={t("queues-which")}
        fullWidth
        value={kind}
        onChange={(value) => change({ kind: kinds.find((one) => one === value) ?? "bot" })}
        data={kinds.map((value) => ({ value, label: t(`queues-kind-${value}`) }))}
      />
      {kind !== "job" && (
        <BotSelect label={t("bot")} isRequired value={bot} onChange={(chosen) => change({ bot: chosen })} />
      )}
      {isId && (
        <TextInput
          label={t(`queues-${kind}-id`)}
          description={t(`queues-${kind}-id-hint`)}
          inputMode="numeric"
          value={id}
          error={id !== "" && !isWhole(id) && t("queues-id-wrong")}
          onChange={({ currentTarget }) => change({ id: currentTarget.value.trim() })}
        />
      )}
      {kind === "job" && (
        <TextInput
          label={t("queues-job")}
          description={t("queues-job-hint")}
          maxLength={128}
          value={job}
          onChange={({ currentTarget }) => change({ job: currentTarget.value })}
        />
      )}
    </Stack>
  );
}

const isWhole = (text: string): boolean => /^-?\d{1,16}$/.test(text);

function scopeOf({ kind, bot, id, job }: Fields): Scope | undefined {
  if (kind === "job") return job.trim() === "" ? undefined : { job: job.trim() };
  if (bot === "") return undefined;
  if (kind === "bot") return { bot: Number(bot) };
  return isWhole(id) ? { bot: Number(bot), [kind]: Number(id) } : undefined;
}
