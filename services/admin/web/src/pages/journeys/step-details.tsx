import { Anchor, Badge, Drawer, Stack, Table, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { useTexts } from "../../texts/texts.js";
import { Copyable } from "../../ui/copy.js";
import { useFormat } from "../../ui/format.js";
import { hasFailed, type Step } from "./journey-types.js";
import { useDuration } from "./use-duration.js";
import { useStepName } from "./use-step-name.js";

interface StepDetailsProps {
  readonly step: Step | undefined;
  readonly onClose: () => void;
}

/** All that is known of a step: who, when, because of what, about whom; never what was said. */
export function StepDetails({ step, onClose }: StepDetailsProps) {
  const t = useTexts();
  const nameOf = useStepName();
  return (
    <Drawer
      opened={step !== undefined}
      onClose={onClose}
      size="md"
      title={
        <Text span fw={650}>
          {step && nameOf(step)}
        </Text>
      }
      closeButtonProps={{ "aria-label": t("done") }}
    >
      {step && <Facts step={step} />}
    </Drawer>
  );
}

/** What stands in its table; null: it has none of that. */
function useFacts(step: Step): readonly (readonly [string, ReactNode])[] {
  const t = useTexts();
  const duration = useDuration();
  const { dateTime } = useFormat();
  const { at, afterMs, sinceBeginMs, type, source, owner, outcome, bot, chat, person, event, cause, call } =
    step;
  return [
    [t("journeys-type"), <Copyable key="type" value={type} />],
    [t("journeys-source"), source],
    [t("journeys-owner"), owner],
    [
      t("journeys-outcome"),
      outcome && (
        <Badge key="outcome" color={hasFailed(step) ? "red" : "teal"}>
          {outcome}
        </Badge>
      ),
    ],
    [t("journeys-at"), dateTime(at)],
    [t("journeys-after"), duration(Math.max(0, afterMs))],
    [t("journeys-since"), duration(Math.max(0, sinceBeginMs))],
    [
      t("bot"),
      bot && (
        <Anchor key="bot" component={Link} to={`/bots/${bot}`}>
          {bot}
        </Anchor>
      ),
    ],
    [
      t("journeys-chat"),
      chat && (
        <Anchor key="chat" component={Link} to={`/journeys?chat=${chat}`}>
          {chat}
        </Anchor>
      ),
    ],
    [
      t("journeys-person"),
      person && (
        <Anchor key="person" component={Link} to={`/people/${person}`}>
          {person}
        </Anchor>
      ),
    ],
    [t("journeys-event"), <Copyable key="event" value={event} />],
    [t("journeys-cause"), cause === event ? null : <Copyable key="cause" value={cause} />],
    [t("journeys-of-call"), call === null || call === event ? null : <Copyable key="call" value={call} />],
  ];
}

function Facts({ step }: { readonly step: Step }) {
  const t = useTexts();
  const facts = useFacts(step);
  return (
    <Stack>
      <Table variant="vertical" layout="fixed">
        <Table.Tbody>
          {facts
            .filter(([, value]) => value !== null)
            .map(([name, value]) => (
              <Table.Tr key={name}>
                <Table.Th w="38%">{name}</Table.Th>
                <Table.Td>{value}</Table.Td>
              </Table.Tr>
            ))}
        </Table.Tbody>
      </Table>
      <Text size="sm" c="var(--quiet)">
        {t("journeys-not-kept")}
      </Text>
    </Stack>
  );
}
