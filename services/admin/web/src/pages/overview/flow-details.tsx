import { Anchor, Button, Drawer, Group, Stack, Table, Text } from "@mantine/core";
import { Link } from "react-router";
import { $api } from "../../api/client.js";
import type { FlowView } from "../../app/flow.js";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { useBotLabel } from "../../ui/bot-label.js";
import { ErrorState } from "../../ui/error-state.js";
import { useFormat } from "../../ui/format.js";
import { PageSkeleton } from "../../ui/page-skeleton.js";
import type { Selected } from "./flow-graph.js";
import { useRate } from "./use-rate.js";

interface FlowDetailsProps {
  readonly selected: Selected | undefined;
  readonly onClose: () => void;
}

const RENEW_MS = 2_000;

/** What is behind one part of the drawing: by bot, lane, kind. */
export function FlowDetails({ selected, onClose }: FlowDetailsProps) {
  const t = useTexts();
  const asked = $api.useQuery(
    "get",
    "/api/flow",
    {},
    { enabled: selected !== undefined, refetchInterval: RENEW_MS },
  );
  const title =
    selected === undefined ? "" : "node" in selected ? selected.node : `${selected.from} → ${selected.to}`;
  return (
    <Drawer
      opened={selected !== undefined}
      onClose={onClose}
      title={
        <Text span fw={650}>
          {title}
        </Text>
      }
      size="md"
      closeButtonProps={{ "aria-label": t("done") }}
    >
      {asked.data === undefined ? (
        asked.error === null ? (
          <PageSkeleton />
        ) : (
          <ErrorState error={asked.error} onRetry={() => void asked.refetch()} />
        )
      ) : (
        <Details selected={selected} flow={asked.data} />
      )}
    </Drawer>
  );
}

function Details({ selected, flow }: { readonly selected: Selected | undefined; readonly flow: FlowView }) {
  if (selected === undefined) return null;
  if ("node" in selected) return <NodeDetails id={selected.node} flow={flow} />;
  const edge = flow.edges.find(({ from, to }) => from === selected.from && to === selected.to);
  return edge === undefined ? <NothingFlows /> : <EdgeDetails edge={edge} />;
}

function NothingFlows() {
  const t = useTexts();
  return <Text c="var(--quiet)">{t("overview-nothing-flows")}</Text>;
}

function NodeDetails({ id, flow }: { readonly id: string; readonly flow: FlowView }) {
  const t = useTexts();
  const rate = useRate();
  const { number } = useFormat();
  const { may } = useSession();
  const node = flow.nodes.find((one) => one.id === id);
  const edges = flow.edges.filter(({ from, to }) => from === id || to === id);
  return (
    <Stack>
      <Text c="var(--quiet)">{t(`overview-about-${id}`)}</Text>
      <Table variant="vertical" layout="fixed">
        <Table.Tbody>
          {edges.map((edge) => (
            <Fact key={`${edge.from}-${edge.to}`} name={`${edge.from} → ${edge.to}`}>
              {rate(edge.perSecond)}
            </Fact>
          ))}
          {node !== undefined && id !== "telegram" && (
            <>
              <Fact name={t("overview-waits")}>{number(node.waiting)}</Fact>
              <Fact name={t("overview-facts")}>{rate(node.facts)}</Fact>
              <Fact name={t("overview-letters")}>{number(node.letters)}</Fact>
            </>
          )}
        </Table.Tbody>
      </Table>
      {id !== "telegram" && (
        <Group>
          {may("journeys:read") && (
            <Button component={Link} to={`/journeys?source=${id}`} variant="default" size="xs">
              {t("overview-its-journeys")}
            </Button>
          )}
          {may("dead-letters:read") && (
            <Button component={Link} to={`/dead-letters?service=${id}`} variant="default" size="xs">
              {t("overview-its-letters")}
            </Button>
          )}
          {id === "sender" && may("queues:read") && (
            <Button component={Link} to="/queues" variant="default" size="xs">
              {t("overview-queues")}
            </Button>
          )}
        </Group>
      )}
    </Stack>
  );
}

const Fact = ({ name, children }: { readonly name: string; readonly children: string }) => (
  <Table.Tr>
    <Table.Th w="60%">{name}</Table.Th>
    <Table.Td className="numeric">{children}</Table.Td>
  </Table.Tr>
);

function EdgeDetails({ edge }: { readonly edge: FlowView["edges"][number] }) {
  const t = useTexts();
  const rate = useRate();
  const { may } = useSession();
  const labelOf = useBotLabel();
  const nameOf = (id: number): string => (id === 0 ? t("overview-no-bot") : labelOf(id));
  return (
    <Stack>
      <Table variant="vertical" layout="fixed">
        <Table.Tbody>
          <Fact name={t("overview-rate")}>{rate(edge.perSecond)}</Fact>
          {edge.to === "telegram" && (
            <>
              <Fact name={t("overview-failed")}>{rate(edge.failedPerSecond)}</Fact>
              <Fact name={t("overview-refused")}>{rate(edge.refusedPerSecond)}</Fact>
            </>
          )}
        </Table.Tbody>
      </Table>
      {edge.parts.length === 0 ? (
        <Text c="var(--quiet)">{t("overview-nothing-flows")}</Text>
      ) : (
        <Table aria-label={t("overview-parts")}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t("bot")}</Table.Th>
              <Table.Th>{t(edge.to === "telegram" ? "overview-end" : "overview-kind")}</Table.Th>
              <Table.Th ta="end">{t("overview-rate")}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {edge.parts.map(({ bot, detail, perSecond }) => (
              <Table.Tr key={`${bot} ${detail}`}>
                <Table.Td>
                  {bot !== 0 && may("bots:read") ? (
                    <Anchor component={Link} to={`/bots/${bot}`} size="sm">
                      {nameOf(bot)}
                    </Anchor>
                  ) : (
                    nameOf(bot)
                  )}
                </Table.Td>
                <Table.Td>{detail}</Table.Td>
                <Table.Td ta="end" className="numeric">
                  {rate(perSecond)}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Stack>
  );
}
