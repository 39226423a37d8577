import { ActionIcon, Button, Menu } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import {
  IconCalendar,
  IconCopy,
  IconDots,
  IconPencil,
  IconPlayerPause,
  IconPlayerPlay,
  IconPlayerStop,
  IconRepeat,
  IconSend,
  IconTestPipe,
  IconTrash,
} from "@tabler/icons-react";
import { Link } from "react-router";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { isRetriable, isWritable, type Details } from "./broadcast-types.js";
import { ScheduleDialog } from "./schedule-dialog.js";
import { TrialDialog } from "./trial-dialog.js";
import { useMoves } from "./use-moves.js";

/** What can be done with a broadcast as it stands now. */
export function Moves({ broadcast }: { readonly broadcast: Details }) {
  const t = useTexts();
  const { may } = useSession();
  const moves = useMoves(broadcast);
  const [isTesting, testing] = useDisclosure();
  const [isScheduling, scheduling] = useDisclosure();
  const { state } = broadcast;
  if (!may("broadcasts:write")) return null;
  return (
    <>
      {isWritable(broadcast) && (
        <>
          <Button variant="default" leftSection={<IconTestPipe size={16} />} onClick={testing.open}>
            {t("broadcasts-test")}
          </Button>
          <Button variant="default" leftSection={<IconCalendar size={16} />} onClick={scheduling.open}>
            {t(state === "scheduled" ? "broadcasts-reschedule" : "broadcasts-schedule")}
          </Button>
          <Button leftSection={<IconSend size={16} />} onClick={moves.start} loading={moves.isBusy}>
            {t("broadcasts-start")}
          </Button>
        </>
      )}
      <UnderWay state={state} moves={moves} />
      {isRetriable(broadcast) && (
        <Button leftSection={<IconRepeat size={16} />} onClick={moves.retry} loading={moves.isRetrying}>
          {t("broadcasts-retry")}
        </Button>
      )}
      <MoreMoves broadcast={broadcast} moves={moves} />
      <TrialDialog broadcast={broadcast} isOpen={isTesting} onClose={testing.close} />
      <ScheduleDialog broadcast={broadcast} isOpen={isScheduling} onClose={scheduling.close} />
    </>
  );
}

interface UnderWayProps {
  readonly state: Details["state"];
  readonly moves: ReturnType<typeof useMoves>;
}

/** What stops one that has begun, and what lets it go on. */
function UnderWay({ state, moves }: UnderWayProps) {
  const t = useTexts();
  return (
    <>
      {state === "running" && (
        <Button
          variant="default"
          leftSection={<IconPlayerPause size={16} />}
          onClick={moves.pause}
          loading={moves.isBusy}
        >
          {t("broadcasts-pause")}
        </Button>
      )}
      {state === "paused" && (
        <Button leftSection={<IconPlayerPlay size={16} />} onClick={moves.resume} loading={moves.isBusy}>
          {t("broadcasts-resume")}
        </Button>
      )}
      {(state === "running" || state === "paused") && (
        <Button color="red" variant="light" leftSection={<IconPlayerStop size={16} />} onClick={moves.cancel}>
          {t("broadcasts-cancel")}
        </Button>
      )}
    </>
  );
}

interface MoreMovesProps {
  readonly broadcast: Details;
  readonly moves: ReturnType<typeof useMoves>;
}

function MoreMoves({ broadcast, moves }: MoreMovesProps) {
  const t = useTexts();
  const { state, id } = broadcast;
  return (
    <Menu>
      <Menu.Target>
        <ActionIcon variant="default" size="lg" aria-label={t("actions-for", { name: broadcast.name })}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {isWritable(broadcast) && (
          <Menu.Item component={Link} to={`/broadcasts/${id}/edit`} leftSection={<IconPencil size={16} />}>
            {t("broadcasts-edit")}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconCopy size={16} />} onClick={moves.clone}>
          {t("broadcasts-clone")}
        </Menu.Item>
        {state === "scheduled" && (
          <Menu.Item leftSection={<IconCalendar size={16} />} onClick={moves.unschedule}>
            {t("broadcasts-unschedule")}
          </Menu.Item>
        )}
        {state === "draft" && (
          <Menu.Item color="red" leftSection={<IconTrash size={16} />} onClick={moves.remove}>
            {t("broadcasts-remove")}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
