import { Select, SimpleGrid, Stack, TextInput } from "@mantine/core";
import { useTexts } from "../../texts/texts.js";
import classes from "./route-form.module.css";
import type { RouteValues } from "./route-values.js";

interface RouteSettingsProps {
  readonly values: RouteValues;
  readonly onChange: (values: RouteValues) => void;
  readonly isReadOnly: boolean;
}

/** What else a route does differently than its hub. */
export function RouteSettings({ values, onChange, isReadOnly }: RouteSettingsProps) {
  const t = useTexts();
  const set = (part: Partial<RouteValues>): void => onChange({ ...values, ...part });
  const asHub = { value: "", label: t("hubs-as-the-hub") };
  const options = (name: string, listed: readonly string[]) => [
    asHub,
    ...listed.map((one) => ({ value: one, label: t(`hubs-${name}-${one}`) })),
  ];
  return (
    <fieldset disabled={isReadOnly} className={classes["plain"]}>
      <Stack>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <Select
            label={t("hubs-dedupe")}
            data={options("dedupe", ["yes", "no"])}
            value={values.dedupe}
            onChange={(chosen) => set({ dedupe: chosen === "yes" || chosen === "no" ? chosen : "" })}
            allowDeselect={false}
          />
          <Select
            label={t("hubs-edits")}
            data={options("edits", ["off", "resend", "in-place"])}
            value={values.edits}
            onChange={(edits) => set({ edits: edits ?? "" })}
            allowDeselect={false}
          />
          <Select
            label={t("hubs-reactions")}
            data={options("reactions", ["off", "footer", "buttons"])}
            value={values.reactions}
            onChange={(reactions) => set({ reactions: reactions ?? "" })}
            allowDeselect={false}
          />
          <Select
            label={t("hubs-signature")}
            data={options("signature", ["none", "own"])}
            value={values.signature}
            onChange={(chosen) => set({ signature: chosen === "none" || chosen === "own" ? chosen : "" })}
            allowDeselect={false}
          />
          {values.signature === "own" && <OwnSignature values={values} set={set} />}
        </SimpleGrid>
      </Stack>
    </fieldset>
  );
}

function OwnSignature({
  values,
  set,
}: Pick<RouteSettingsProps, "values"> & { readonly set: (part: Partial<RouteValues>) => void }) {
  const t = useTexts();
  return (
    <>
      <TextInput
        label={t("hubs-signature-text")}
        maxLength={200}
        value={values.signatureText}
        onChange={({ currentTarget }) => set({ signatureText: currentTarget.value })}
      />
      <TextInput
        label={t("hubs-signature-url")}
        type="url"
        value={values.signatureUrl}
        onChange={({ currentTarget }) => set({ signatureUrl: currentTarget.value })}
      />
    </>
  );
}
