import { Alert, Button, Group, Modal, Stack, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import { dataOf } from "@telebus/client";
import { api } from "../../api/client.js";
import { sentenceOf } from "../../api/problem.js";
import { useAction } from "../../api/use-action.js";
import { useTexts } from "../../texts/texts.js";
import { useFormat } from "../../ui/format.js";
import { scopeInWords, useBotNames } from "./bot-names.js";
import { inAll, QUEUES, type Queues, type Scope } from "./queue-types.js";
import { ScopeFields } from "./scope-fields.js";

/** What the reader wants done with calls that have not left. */
export interface Order {
  readonly what: "pause" | "purge";
  /** What is known of it already. */
  readonly scope: Scope;
}

interface OrderDialogProps {
  readonly order: Order | undefined;
  readonly queues: Queues | undefined;
  readonly onClose: () => void;
}

/** Holds calls back, or ends them. */
export function OrderDialog({ order, queues, onClose }: OrderDialogProps) {
  const t = useTexts();
  return (
    <Modal
      opened={order !== undefined}
      onClose={onClose}
      title={t(order?.what === "purge" ? "queues-purge-title" : "queues-hold-title")}
      size="lg"
    >
      {order !== undefined && <OrderForm order={order} queues={queues} onClose={onClose} />}
    </Modal>
  );
}

function OrderForm({ order, queues, onClose }: OrderDialogProps & { readonly order: Order }) {
  const t = useTexts();
  const isPurge = order.what === "purge";
  const [scope, setScope] = useState<Scope | undefined>(
    order.scope.bot === undefined ? undefined : order.scope,
  );
  const [words, setWords] = useState("");
  const wanted = t("queues-purge-word");
  const act = useOrder(order.what, scope, words, onClose);
  const isReady = scope !== undefined && (!isPurge || words.trim() === wanted);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) act.mutate(scope);
      }}
    >
      <Stack>
        {act.error !== null && <Alert color="red">{sentenceOf(act.error, t)}</Alert>}
        <ScopeFields initial={order.scope} onScope={setScope} />
        {isPurge ? (
          <Alert color="red" title={t("queues-purge-warning")}>
            <Loss scope={scope} queues={queues} />
          </Alert>
        ) : (
          <Text size="sm" c="var(--quiet)">
            {t("queues-hold-about")}
          </Text>
        )}
        <TextInput
          label={isPurge ? t("type-to-confirm", { word: wanted }) : t("queues-reason")}
          description={!isPurge && t("queues-reason-hint")}
          maxLength={500}
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
          autoComplete="off"
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t("cancel")}
          </Button>
          <Button type="submit" color={isPurge ? "red" : ""} disabled={!isReady} loading={act.isPending}>
            {t(isPurge ? "queues-purge-now" : "queues-hold")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Does it, and says so. @param reason of a pause, for those who see it */
function useOrder(what: Order["what"], scope: Scope | undefined, reason: string, after: () => void) {
  const t = useTexts();
  const nameOf = useBotNames();
  const inWords = scope === undefined ? "" : scopeInWords(scope, nameOf, t);
  return useAction({
    run: (which: Scope): Promise<unknown> =>
      what === "purge"
        ? dataOf(api.POST("/api/queues/cancellations", { body: { scope: which } }))
        : dataOf(
            api.POST("/api/queues/pauses", { body: { scope: which, ...(reason !== "" && { reason }) } }),
          ),
    done: () => t(what === "purge" ? "queues-purged" : "queues-held-back", { scope: inWords }),
    refreshes: [QUEUES],
    after,
    hasForm: true,
  });
}

/** How much is lost, as far as it is known before it happens. */
function Loss({ scope, queues }: { readonly scope: Scope | undefined; readonly queues: Queues | undefined }) {
  const t = useTexts();
  const { number } = useFormat();
  const isWholeBot = scope?.bot !== undefined && scope.chat === undefined && scope.person === undefined;
  const lanes = queues?.bots.find(({ bot }) => bot === scope?.bot)?.lanes ?? [];
  const count = inAll(lanes, "waiting") + inAll(lanes, "parked");
  return (
    <>
      {isWholeBot && <Text fw={600}>{t("queues-purge-count", { count: number(count) })}</Text>}
      <Text size="sm">{t("queues-purge-body")}</Text>
    </>
  );
}
