import { Modal, UnstyledButton } from "@mantine/core";
import { useAct } from "../app/act.js";
import { useSeat } from "../app/seat-context.js";
import { useWorld } from "../app/world-context.js";
import { say } from "../server/actions.js";
import type { Message } from "../server/message.js";
import { useTexts } from "../texts/index.js";
import { addressOf, chatsOf } from "../world/chats-of.js";
import { forwardedContent } from "../world/forwarded.js";
import { faceOf, titleOf } from "../world/names.js";
import type { Room } from "../world/state.js";
import { Face } from "../widgets/face.js";
import itemStyles from "../chat-list/chat-item.module.css";

interface ForwardDialogProps {
  readonly message: Message;
  readonly onClose: () => void;
}

/** Where a message is passed on to. */
export function ForwardDialog({ message, onClose }: ForwardDialogProps) {
  const texts = useTexts();
  const act = useAct();
  const world = useWorld();
  const { me, openRoom } = useSeat();
  const forward = (room: Room): void =>
    void act(async () => {
      await say({ from: me.id, chat: addressOf(room) }, { extra: forwardedContent(message) });
      onClose();
      openRoom(room.key);
    });
  return (
    <Modal opened onClose={onClose} title={texts.forwardTo} closeButtonProps={{ "aria-label": texts.close }}>
      {chatsOf(world, me.id).map((room) => (
        <UnstyledButton key={room.key} className={itemStyles.item} onClick={() => forward(room)}>
          <Face id={faceOf(room)} name={titleOf(room, world)} size={40} />
          <span className={itemStyles.title} style={{ gridRow: "1 / 3", alignSelf: "center" }}>
            {titleOf(room, world)}
          </span>
        </UnstyledButton>
      ))}
    </Modal>
  );
}
