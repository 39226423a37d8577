import { Alert, Button, Drawer, Group, Skeleton, Stack } from "@mantine/core";
import { ApiError } from "@telebus/client";
import { useEffect, useRef, useState } from "react";
import { $api } from "../../api/client.js";
import { sentenceOf } from "../../api/problem.js";
import { useAction } from "../../api/use-action.js";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { useConfirm } from "../../ui/confirm.js";
import { ErrorState } from "../../ui/error-state.js";
import { showUndo } from "../../ui/undo-toast.js";
import { useUrlState } from "../../ui/use-url-state.js";
import { changeHub } from "./hub-api.js";
import { DEFAULT_HUB, HubFields } from "./hub-fields.js";
import { REFRESHES, type Hub } from "./hub-types.js";
import { changeBetween, toHubValues } from "./hub-values.js";
import { LoungeFields } from "./lounge-fields.js";
import { policyFault } from "./policy-fault.js";
import classes from "./route-form.module.css";

/** How a hub behaves, beside its page: where the address asks for it. */
export function HubSettings({ id, name }: { readonly id: number; readonly name: string }) {
  const t = useTexts();
  const confirm = useConfirm();
  const [asked, ask] = useUrlState("settings");
  const [isUnsaved, setUnsaved] = useState(false);
  const close = (): void => {
    setUnsaved(false);
    ask("");
  };
  const isAsking = useRef(false);
  const leave = async (): Promise<void> => {
    // The key that answers the question is heard here too.
    if (isAsking.current) return;
    isAsking.current = true;
    const question = { title: t("unsaved-title"), body: t("unsaved-body"), action: t("unsaved-leave") };
    if (!isUnsaved || (await confirm({ ...question, isDangerous: true }))) close();
    isAsking.current = false;
  };
  return (
    <Drawer
      opened={asked !== ""}
      onClose={() => void leave()}
      size="xl"
      title={t("hubs-settings-of", { name })}
    >
      <LoadedSettings id={id} onClose={close} onEdit={setUnsaved} />
    </Drawer>
  );
}

interface FormEvents {
  readonly onClose: () => void;
  /** Whether there is something that is not saved. */
  readonly onEdit: (isUnsaved: boolean) => void;
}

function LoadedSettings({ id, ...events }: FormEvents & { readonly id: number }) {
  const { data, error, refetch } = $api.useQuery(
    "get",
    "/api/hubs/{id}",
    { params: { path: { id } } },
    // What somebody writes in the form is not written over.
    { refetchOnWindowFocus: false },
  );
  if (data !== undefined) return <SettingsForm hub={data} {...events} />;
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return <Skeleton h={420} />;
}

function SettingsForm({ hub, onClose, onEdit }: FormEvents & { readonly hub: Hub }) {
  const t = useTexts();
  const mayWrite = useSession().may("hubs:write");
  const [before] = useState(() => toHubValues(hub));
  const [values, setValues] = useState(before);
  const save = useSaving(hub, onClose);
  const { error } = save;
  const isTaken = error instanceof ApiError && error.status === 409;
  const hasPlace = isTaken || (error instanceof ApiError && (error.problem.errors ?? []).length > 0);
  const isChanged = Object.keys(changeBetween(before, values)).length > 0;
  const fault = (part: string) => policyFault(error, part);
  useEffect(() => onEdit(isChanged), [isChanged, onEdit]);
  const props = { values, onChange: setValues, fault, bot: hub.bot };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate({ before, after: values });
      }}
    >
      <fieldset disabled={!mayWrite} className={classes["plain"]}>
        <Stack>
          {error !== null && (
            <Alert color="red">{hasPlace ? t("hubs-see-field") : sentenceOf(error, t)}</Alert>
          )}
          <HubFields
            {...props}
            isDefault={before.name === DEFAULT_HUB}
            nameFault={isTaken ? error.message : nameFault(error)}
          />
          <LoungeFields {...props} />
          {mayWrite && (
            <Group justify="flex-end">
              <Button type="submit" loading={save.isPending} disabled={!isChanged}>
                {t("save")}
              </Button>
            </Group>
          )}
        </Stack>
      </fieldset>
    </form>
  );
}

const nameFault = (error: unknown): string | undefined =>
  error instanceof ApiError
    ? error.problem.errors?.find(({ field }) => field === "body.name")?.message
    : undefined;

type Values = ReturnType<typeof toHubValues>;
interface Edit {
  readonly before: Values;
  readonly after: Values;
}

/** Saves what was changed, and offers to bring back what was there before. */
function useSaving({ id }: Hub, onClose: () => void) {
  const t = useTexts();
  const bringBack = useAction({
    run: ({ before, after }: Edit) => changeHub(id, changeBetween(after, before)),
    done: ({ name }) => t("hubs-settings-back", { name }),
    refreshes: REFRESHES,
  });
  return useAction({
    run: ({ before, after }: Edit) => changeHub(id, changeBetween(before, after)),
    after: ({ name }, edit) => {
      onClose();
      showUndo({
        message: t("hubs-settings-saved", { name }),
        label: t("hubs-undo"),
        onUndo: () => bringBack.mutate(edit),
      });
    },
    refreshes: REFRESHES,
    hasForm: true,
  });
}
