import { Group, ScrollArea, Table, Text } from "@mantine/core";
import { useTexts } from "../../texts/texts.js";
import type { ImportReport } from "./person-types.js";
import { ScopeBadge } from "./scope-badge.js";

/** So many lines are shown; all of them are counted. */
const SHOWN = 200;

/** What a list would give to whom, and which of its lines are no good. */
export function ImportPreview({ report }: { readonly report: ImportReport }) {
  const t = useTexts();
  const worthShowing = report.lines.filter(({ give, problem }) => give.length > 0 || problem !== undefined);
  const { given, problems } = report;
  return (
    <>
      <Text fw={550} role="status">
        {t("import-would", { given, problems, lines: report.lines.length })}
      </Text>
      {worthShowing.length > 0 && (
        <ScrollArea.Autosize mah={280} type="auto" offsetScrollbars>
          <Table verticalSpacing={6} aria-label={t("import-title")}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t("import-line")}</Table.Th>
                <Table.Th>{t("people-id")}</Table.Th>
                <Table.Th>{t("import-gives")}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {worthShowing.slice(0, SHOWN).map((line) => (
                <Table.Tr key={line.line}>
                  <Table.Td>{line.line}</Table.Td>
                  <Table.Td>{line.id ?? "–"}</Table.Td>
                  <Table.Td>
                    <Group gap={4}>
                      {line.give.map((scope) => (
                        <ScopeBadge key={scope} scope={scope} />
                      ))}
                      {line.problem !== undefined && <Text c="red">{line.problem}</Text>}
                    </Group>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </ScrollArea.Autosize>
      )}
    </>
  );
}
