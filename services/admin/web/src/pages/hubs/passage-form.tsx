import {
  Checkbox,
  Group,
  MultiSelect,
  NumberInput,
  SimpleGrid,
  Stack,
  TagsInput,
  Textarea,
  Title,
} from "@mantine/core";
import { useTexts } from "../../texts/texts.js";
import classes from "./route-form.module.css";
import { kinds, type PassageValues } from "./passage-values.js";
import { ReplacementRows } from "./replacement-rows.js";

interface PassageFormProps {
  readonly values: PassageValues;
  readonly onChange: (values: PassageValues) => void;
  /** What the server says of a part, as `filters.patterns.deny`. */
  readonly fault: (part: string) => string | undefined;
  readonly isReadOnly: boolean;
}

const NO_SPLITTING: string[] = [];
const RULES = ["words", "patterns", "senders"] as const;

/** Filters and rewrites of one way. */
export function PassageForm({ values, onChange, fault, isReadOnly }: PassageFormProps) {
  const t = useTexts();
  const set = (part: Partial<PassageValues>): void => onChange({ ...values, ...part });
  const kindNames = kinds.map((kind) => ({ value: kind, label: t(`hubs-kind-${kind}`) }));
  return (
    <fieldset disabled={isReadOnly} className={classes["plain"]}>
      <Stack>
        <Title order={3} size="h5">
          {t("hubs-filters")}
        </Title>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <MultiSelect
            label={t("hubs-kinds-allow")}
            data={kindNames}
            value={values.kindsAllow}
            onChange={(kindsAllow) => set({ kindsAllow })}
            error={fault("filters.kinds.allow")}
            searchable
          />
          <MultiSelect
            label={t("hubs-kinds-deny")}
            data={kindNames}
            value={values.kindsDeny}
            onChange={(kindsDeny) => set({ kindsDeny })}
            error={fault("filters.kinds.deny")}
            searchable
          />
          <Rules values={values} set={set} fault={fault} />
        </SimpleGrid>
        <Lengths values={values} set={set} fault={fault} />
        <Title order={3} size="h5">
          {t("hubs-rewrites")}
        </Title>
        <ReplacementRows
          rows={values.replace}
          onChange={(replace) => set({ replace })}
          fault={(n) => fault(`rewrites.replace.${n}`)}
        />
        <Group>
          <Checkbox
            label={t("hubs-remove-links")}
            checked={values.removeLinks}
            onChange={({ currentTarget }) => set({ removeLinks: currentTarget.checked })}
          />
          <Checkbox
            label={t("hubs-remove-names")}
            checked={values.removeNames}
            onChange={({ currentTarget }) => set({ removeNames: currentTarget.checked })}
          />
        </Group>
        <Lines values={values} set={set} fault={fault} />
      </Stack>
    </fieldset>
  );
}

type PartProps = Pick<PassageFormProps, "values" | "fault"> & {
  readonly set: (part: Partial<PassageValues>) => void;
};

function Rules({ values, set, fault }: PartProps) {
  const t = useTexts();
  return (
    <>
      {RULES.flatMap((rule) =>
        (["Allow", "Deny"] as const).map((which) => (
          <TagsInput
            key={`${rule}${which}`}
            label={t(`hubs-${rule}-${which.toLowerCase()}`)}
            description={which === "Allow" ? undefined : t(`hubs-${rule}-hint`)}
            inputWrapperOrder={["label", "input", "description", "error"]}
            splitChars={rule === "patterns" ? NO_SPLITTING : [","]}
            value={values[`${rule}${which}`]}
            onChange={(listed) => set({ [`${rule}${which}`]: listed })}
            error={fault(`filters.${rule}.${which.toLowerCase()}`)}
            acceptValueOnBlur
          />
        )),
      )}
    </>
  );
}

function Lines({ values, set, fault }: PartProps) {
  const t = useTexts();
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      {(["header", "footer"] as const).map((line) => (
        <Textarea
          key={line}
          label={t(`hubs-${line}`)}
          description={t("hubs-markdown")}
          maxLength={1_000}
          autosize
          value={values[line]}
          onChange={({ currentTarget }) => set({ [line]: currentTarget.value })}
          error={fault(`rewrites.${line}`)}
        />
      ))}
    </SimpleGrid>
  );
}

function Lengths({ values, set, fault }: PartProps) {
  const t = useTexts();
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }}>
      {(["min", "max"] as const).map((end) => (
        <NumberInput
          key={end}
          label={t(`hubs-length-${end}`)}
          min={0}
          max={4_096}
          allowDecimal={false}
          value={values[end]}
          onChange={(value) => set({ [end]: String(value) })}
          error={fault(`filters.length.${end}`)}
        />
      ))}
      <NumberInput
        label={t("hubs-max-file")}
        suffix=" MB"
        min={0}
        decimalScale={3}
        value={values.maxFileBytes === "" ? "" : Number(values.maxFileBytes) / 1e6}
        onChange={(value) =>
          set({ maxFileBytes: value === "" ? "" : String(Math.round(Number(value) * 1e6)) })
        }
        error={fault("filters.maxFileBytes")}
      />
      <Checkbox
        label={t("hubs-bots")}
        checked={values.bots}
        onChange={({ currentTarget }) => set({ bots: currentTarget.checked })}
      />
    </SimpleGrid>
  );
}
