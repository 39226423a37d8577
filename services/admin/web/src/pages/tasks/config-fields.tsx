import {
  Collapse,
  Fieldset,
  NumberInput,
  Select,
  Stack,
  Switch,
  Textarea,
  TextInput,
  UnstyledButton,
} from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useTexts } from "../../texts/texts.js";
import { asRecord, labelOf, type Field, type FieldSchema } from "./config-schema.js";
import { JsonField } from "./json-field.js";

type Config = Readonly<Record<string, unknown>>;

interface ConfigFieldsProps {
  readonly schema: FieldSchema;
  readonly value: Config;
  readonly onChange: (value: Config) => void;
  /** What the server says of a field, by its path. */
  readonly faultOf: (path: string) => string | undefined;
  /** Of the object these fields belong to, with a dot behind. */
  readonly path?: string;
}

/** A form made of a schema: a field for each of its own. */
export function ConfigFields({ schema, value, onChange, faultOf, path = "" }: ConfigFieldsProps) {
  const set = (name: string, next: unknown): void => {
    const { [name]: _before, ...rest } = value;
    onChange(next === undefined ? rest : { ...rest, [name]: next });
  };
  return (
    <Stack gap="sm">
      {schema.fields.map((field) => {
        const at = `${path}${field.name}`;
        const given = value[field.name];
        if (field.schema.fields.length > 0)
          return (
            <Group
              key={field.name}
              field={field}
              value={asRecord(given)}
              onChange={(next) => set(field.name, Object.keys(next).length === 0 ? undefined : next)}
              faultOf={faultOf}
              path={`${at}.`}
            />
          );
        return (
          <OneField
            key={field.name}
            field={field}
            value={given}
            fault={faultOf(at)}
            onChange={(next) => set(field.name, next)}
          />
        );
      })}
    </Stack>
  );
}

interface GroupProps extends Omit<ConfigFieldsProps, "schema"> {
  readonly field: Field;
}

/** The first field of an object is what matters; the others are there on demand. */
function Group({ field: { name, schema }, path = "", ...rest }: GroupProps) {
  const t = useTexts();
  const [first, ...others] = schema.fields;
  const hasMore = others.some(
    (one) => rest.value[one.name] !== undefined || rest.faultOf(`${path}${one.name}`),
  );
  const [isOpen, more] = useDisclosure(hasMore);
  return (
    <Fieldset legend={labelOf(name)}>
      <ConfigFields {...rest} path={path} schema={{ ...schema, fields: first ? [first] : [] }} />
      {others.length > 0 && (
        <>
          <UnstyledButton
            mt="xs"
            fz="sm"
            c="var(--mantine-color-anchor)"
            aria-expanded={isOpen}
            onClick={more.toggle}
          >
            {t(isOpen ? "tasks-less" : "tasks-more")}
          </UnstyledButton>
          <Collapse expanded={isOpen}>
            <Stack pt="sm">
              <ConfigFields {...rest} path={path} schema={{ ...schema, fields: others }} />
            </Stack>
          </Collapse>
        </>
      )}
    </Fieldset>
  );
}

interface OneFieldProps {
  readonly field: Field;
  readonly value: unknown;
  readonly fault: string | undefined;
  readonly onChange: (value: unknown) => void;
}

function OneField({ field: { name, schema, isRequired }, value, fault, onChange }: OneFieldProps) {
  const { type, description, choices, byDefault, isLong } = schema;
  const about = { label: labelOf(name), description, error: fault, required: isRequired };
  const placeholder = typeof byDefault === "string" || typeof byDefault === "number" ? String(byDefault) : "";
  const text = typeof value === "string" ? value : "";
  const say = (next: string | null): void => onChange(next === null || next === "" ? undefined : next);
  if (choices !== undefined)
    return <Select {...about} data={choices} value={text === "" ? null : text} onChange={say} clearable />;
  if (type === "boolean")
    return (
      <Switch
        label={about.label}
        description={description}
        checked={value === true}
        onChange={({ currentTarget }) => onChange(currentTarget.checked ? true : undefined)}
      />
    );
  if (type === "integer" || type === "number")
    return (
      <NumberInput
        {...about}
        placeholder={placeholder}
        value={typeof value === "number" ? value : ""}
        allowDecimal={type === "number"}
        onChange={(next) => onChange(typeof next === "number" ? next : undefined)}
        hideControls
      />
    );
  if (type !== "string") return <JsonField {...about} value={value} onChange={onChange} />;
  if (isLong && isRequiredText(name))
    return (
      <Textarea
        {...about}
        autosize
        minRows={3}
        maxRows={14}
        value={text}
        onChange={({ currentTarget }) => say(currentTarget.value)}
      />
    );
  return (
    <TextInput
      {...about}
      placeholder={placeholder}
      value={text}
      onChange={({ currentTarget }) => say(currentTarget.value)}
    />
  );
}

/** Addresses may be long too, and are of one line. */
const isRequiredText = (name: string): boolean => name === "text";
