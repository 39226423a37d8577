import { Table } from "@mantine/core";
import type { Flow } from "../../app/flow.js";
import { useTexts } from "../../texts/texts.js";
import { useRate } from "./use-rate.js";

/** The drawing in words and figures. */
export function FlowTable({ flow }: { readonly flow: Flow }) {
  const t = useTexts();
  const rate = useRate();
  return (
    <Table.ScrollContainer minWidth={320}>
      <Table aria-label={t("overview-flow")}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("overview-from")}</Table.Th>
            <Table.Th>{t("overview-to")}</Table.Th>
            <Table.Th ta="end">{t("overview-rate")}</Table.Th>
            <Table.Th ta="end">{t("overview-failed")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {flow.edges.map(({ from, to, perSecond, failedPerSecond }) => (
            <Table.Tr key={`${from}-${to}`}>
              <Table.Td>{from}</Table.Td>
              <Table.Td>{to}</Table.Td>
              <Table.Td ta="end" className="numeric">
                {rate(perSecond)}
              </Table.Td>
              <Table.Td ta="end" className="numeric">
                {to === "telegram" ? rate(failedPerSecond) : "–"}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
