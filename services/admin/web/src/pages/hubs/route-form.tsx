import { Alert, Badge, Button, Group, SegmentedControl, Stack, Tabs } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { sentenceOf } from "../../api/problem.js";
import { useAction } from "../../api/use-action.js";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { showUndo } from "../../ui/undo-toast.js";
import { CopyRoute } from "./copy-route.js";
import { DryRun } from "./dry-run.js";
import { putRoute, removeRoute } from "./hub-api.js";
import { directions, nameOf, REFRESHES, type Direction, type Route } from "./hub-types.js";
import { PassageForm } from "./passage-form.js";
import { toPassage } from "./passage-values.js";
import { policyFault } from "./policy-fault.js";
import { RouteSettings } from "./route-settings.js";
import { toPolicy, toRouteValues } from "./route-values.js";

interface RouteFormProps {
  readonly route: Route;
  readonly onClose: () => void;
}

const ways = ["out", "in"] as const;

/** Everything about a route: which way, what passes and what is changed, with a dry run before it is saved. */
export function RouteForm({ route, onClose }: RouteFormProps) {
  const t = useTexts();
  const { may } = useSession();
  const [values, setValues] = useState(() => toRouteValues(route));
  const mayWrite = may("hubs:write");
  const save = useAction({
    run: () => putRoute(route, values.as, toPolicy(values)),
    done: () => t("hubs-route-saved", { chat: nameOf(route) }),
    refreshes: REFRESHES,
    hasForm: true,
  });
  const hasPlace = ways.some((way) => policyFault(save.error, way) !== undefined);
  return (
    <Stack>
      {save.error !== null && (
        <Alert color="red">{hasPlace ? t("hubs-see-field") : sentenceOf(save.error, t)}</Alert>
      )}
      <DirectionControl
        as={values.as}
        onChange={(as) => setValues({ ...values, as })}
        isReadOnly={!mayWrite}
      />
      <Tabs defaultValue={values.as === "destination" ? "in" : "out"} keepMounted={false}>
        <Tabs.List mb="md">
          {ways.map((way) => (
            <WayTab key={way} way={way} isWrong={policyFault(save.error, way) !== undefined} />
          ))}
          <Tabs.Tab value="more">{t("hubs-way-more")}</Tabs.Tab>
        </Tabs.List>
        {ways.map((way) => (
          <Tabs.Panel key={way} value={way}>
            <Stack>
              <PassageForm
                values={values[way]}
                onChange={(passage) => setValues({ ...values, [way]: passage })}
                fault={(part) => policyFault(save.error, `${way}.${part}`)}
                isReadOnly={!mayWrite}
              />
              {mayWrite && <DryRun route={route} way={way} passage={toPassage(values[way])} />}
            </Stack>
          </Tabs.Panel>
        ))}
        <Tabs.Panel value="more">
          <RouteSettings values={values} onChange={setValues} isReadOnly={!mayWrite} />
        </Tabs.Panel>
      </Tabs>
      {mayWrite && (
        <RouteButtons
          route={route}
          onClose={onClose}
          isSaving={save.isPending}
          onSave={() => save.mutate()}
        />
      )}
    </Stack>
  );
}

interface RouteButtonsProps extends RouteFormProps {
  readonly isSaving: boolean;
  readonly onSave: () => void;
}

function RouteButtons({ route, onClose, isSaving, onSave }: RouteButtonsProps) {
  const t = useTexts();
  const remove = useRemoval(route, onClose);
  return (
    <Group justify="space-between">
      <Group gap="xs">
        <Button
          variant="subtle"
          color="red"
          leftSection={<IconTrash size={16} />}
          loading={remove.isPending}
          onClick={() => remove.mutate()}
        >
          {t("hubs-route-remove")}
        </Button>
        <CopyRoute route={route} />
      </Group>
      <Button loading={isSaving} onClick={onSave}>
        {t("save")}
      </Button>
    </Group>
  );
}

interface DirectionControlProps {
  readonly as: Direction;
  readonly onChange: (as: Direction) => void;
  readonly isReadOnly: boolean;
}

function DirectionControl({ as: chosen, onChange, isReadOnly }: DirectionControlProps) {
  const t = useTexts();
  return (
    <SegmentedControl
      aria-label={t("hubs-direction")}
      data={directions.map((as) => ({ value: as, label: t(`hubs-as-${as}`) }))}
      value={chosen}
      onChange={(value) => onChange(directions.find((as) => as === value) ?? "both")}
      disabled={isReadOnly}
      fullWidth
    />
  );
}

function WayTab({ way, isWrong }: { readonly way: "out" | "in"; readonly isWrong: boolean }) {
  const t = useTexts();
  return (
    <Tabs.Tab value={way} rightSection={isWrong ? <Badge color="red">!</Badge> : undefined}>
      {t(`hubs-way-${way}`)}
    </Tabs.Tab>
  );
}

/** Takes the route away, and offers to bring it back as it was. */
function useRemoval(route: Route, onClose: () => void) {
  const t = useTexts();
  const bringBack = useAction({
    run: () => putRoute(route, route.as, route.policy),
    done: () => t("hubs-route-back", { chat: nameOf(route) }),
    refreshes: REFRESHES,
  });
  return useAction({
    run: () => removeRoute(route),
    after: () => {
      onClose();
      showUndo({
        message: t("hubs-route-removed", { chat: nameOf(route) }),
        label: t("hubs-undo"),
        onUndo: () => bringBack.mutate(),
      });
    },
    refreshes: REFRESHES,
  });
}
