import { Alert, Modal, NumberInput, Select, Stack } from "@mantine/core";
import { useState } from "react";
import { sentenceOf } from "../../api/problem.js";
import { useAction } from "../../api/use-action.js";
import { useTexts } from "../../texts/texts.js";
import { FormButtons } from "../../ui/form-buttons.js";
import { ChatSelect } from "./chat-select.js";
import { putRoute } from "./hub-api.js";
import { directions, REFRESHES, type Route } from "./hub-types.js";

interface AddRouteDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly hub: { readonly id: number; readonly bot: number; readonly name: string };
  readonly onMade: (route: Route) => void;
}

/** Lets a chat or one of its topics take part: the same as a line drawn on the map. */
export function AddRouteDialog(props: AddRouteDialogProps) {
  const t = useTexts();
  return (
    <Modal
      opened={props.isOpen}
      onClose={props.onClose}
      title={t("hubs-route-new-in", { name: props.hub.name })}
    >
      <AddRouteForm {...props} />
    </Modal>
  );
}

function AddRouteForm({ onClose, hub, onMade }: AddRouteDialogProps) {
  const t = useTexts();
  const [chat, setChat] = useState<string | null>(null);
  const [thread, setThread] = useState<string | number>("");
  const [as, setAs] = useState<Route["as"]>("both");
  const make = useAction({
    run: () => putRoute({ hub: hub.id, chat: Number(chat), thread: Number(thread) }, as),
    done: ({ title, chat: id }) => t("hubs-route-made", { chat: title ?? String(id) }),
    after: (route) => {
      onClose();
      onMade(route);
    },
    refreshes: REFRESHES,
    hasForm: true,
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (chat !== null) make.mutate();
      }}
    >
      <Stack>
        {make.error !== null && <Alert color="red">{sentenceOf(make.error, t)}</Alert>}
        <ChatSelect
          label={t("hubs-chat")}
          hint={t("hubs-chat-hint")}
          bot={hub.bot}
          value={chat}
          onChange={setChat}
          isRequired
        />
        <NumberInput
          label={t("hubs-topic")}
          description={t("hubs-topic-hint")}
          min={0}
          allowDecimal={false}
          value={thread}
          onChange={setThread}
        />
        <Select
          label={t("hubs-direction")}
          data={directions
            .filter((one) => one !== "none")
            .map((one) => ({ value: one, label: t(`hubs-as-${one}`) }))}
          value={as}
          onChange={(chosen) => setAs(directions.find((one) => one === chosen) ?? "both")}
          allowDeselect={false}
        />
        <FormButtons submit={t("hubs-route-make")} isBusy={make.isPending} onCancel={onClose} />
      </Stack>
    </form>
  );
}
