import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { useEffect, useState } from "react";
import { useAct } from "../app/act.js";
import { useSeat } from "../app/seat-context.js";
import { useConversation } from "../conversation/conversation-context.js";
import { giveStars, pay } from "../server/actions.js";
import type { Message } from "../server/message.js";
import { starBalance } from "../server/readings.js";
import { moneyText } from "../texts/dates.js";
import { useTexts } from "../texts/index.js";
import { nameOf } from "../world/names.js";
import { rememberPaid } from "./paid-here.js";

/** A gift large enough for most invoices. */
const GIFT_STARS = 1_000;

interface PayDialogProps {
  readonly message: Message;
  readonly price: string;
  readonly onClose: () => void;
}

/** The last question before a payment; Stars can be had for the asking here. */
export function PayDialog({ message, price, onClose }: PayDialogProps) {
  const texts = useTexts();
  const act = useAct();
  const { me } = useSeat();
  const { place } = useConversation();
  const [isBusy, setBusy] = useState(false);
  const [balance, readBalance] = useBalance(me.id);
  const isStars = message.paid_media !== undefined || message.invoice?.currency === "XTR";
  const confirm = async (): Promise<void> => {
    setBusy(true);
    const isPaid = await act(() => pay(place, message.message_id));
    setBusy(false);
    if (!isPaid) return readBalance();
    rememberPaid(message, me.id);
    onClose();
  };
  const gift = (): void =>
    void act(async () => {
      await giveStars(me.id, GIFT_STARS);
      await readBalance();
    });
  return (
    <Modal
      opened
      onClose={onClose}
      title={texts.payTitle}
      size="sm"
      closeButtonProps={{ "aria-label": texts.close }}
    >
      <Stack gap="sm">
        <Text fw={600}>{message.invoice?.title ?? texts.paidMedia}</Text>
        <Text>{texts.payAs(nameOf(me), price)}</Text>
        {isStars && balance !== undefined && (
          <Group justify="space-between">
            <Text c="dimmed" size="sm">
              {texts.balance(moneyText(balance, "XTR", texts))}
            </Text>
            <Button variant="subtle" size="compact-sm" onClick={gift}>
              {texts.addStars(GIFT_STARS)}
            </Button>
          </Group>
        )}
        <Button
          loading={isBusy}
          loaderProps={{ "aria-label": texts.paying }}
          onClick={() => void confirm()}
          data-autofocus
        >
          {texts.pay(price)}
        </Button>
      </Stack>
    </Modal>
  );
}

/** Somebody's Stars; undefined where the simulator does not count them. */
function useBalance(person: number): readonly [number | undefined, () => Promise<void>] {
  const [balance, setBalance] = useState<number>();
  const read = async (): Promise<void> => setBalance(await starBalance(person).catch(() => undefined));
  useEffect(() => void starBalance(person).then(setBalance, () => undefined), [person]);
  return [balance, read];
}
