import { Button, Center, Skeleton, Table } from "@mantine/core";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { useTexts } from "../texts/texts.js";
import classes from "./data-table.module.css";
import { ErrorState } from "./error-state.js";
import type { ListState } from "./list-state.js";

interface Column<Row> {
  readonly id: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers and buttons stand at the end. */
  readonly atEnd?: boolean;
  readonly width?: number | string;
}

interface DataTableProps<Row> {
  /** What the rows are, for screen readers. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly list: ListState<Row>;
  readonly rowKey: (row: Row) => string | number;
  /** Where a row leads; its first cell becomes the link. */
  readonly to?: (row: Row) => string;
  /** Shown in place of no rows: say what to do. */
  readonly empty: ReactNode;
}

const endClass = (atEnd = false): string => (atEnd ? (classes["end"] ?? "") : "");

const SKELETONS = [0, 1, 2, 3, 4, 5];

/** A list from the API with its waiting, empty and failed states; on a phone each row is a card. */
export function DataTable<Row>({ label, columns, list, rowKey, to, empty }: DataTableProps<Row>) {
  const { rows, error, retry } = list;
  if (rows === undefined && error !== null) return <ErrorState error={error} onRetry={retry} />;
  if (rows?.length === 0) return <div className={classes["scroll"]}>{empty}</div>;
  return (
    <>
      <div className={classes["scroll"]} tabIndex={-1}>
        <Table className={classes["table"] ?? ""} aria-label={label} aria-busy={rows === undefined}>
          <Table.Thead>
            <Table.Tr>
              {columns.map(({ id, title, atEnd, width }) => (
                <Table.Th key={id} className={endClass(atEnd)} w={width}>
                  {title}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows === undefined
              ? SKELETONS.map((n) => <SkeletonRow key={n} columns={columns.length} />)
              : rows.map((row) => <DataRow key={rowKey(row)} row={row} columns={columns} to={to?.(row)} />)}
          </Table.Tbody>
        </Table>
      </div>
      <More list={list} />
    </>
  );
}

function DataRow<Row>({
  row,
  columns,
  to,
}: {
  readonly row: Row;
  readonly columns: readonly Column<Row>[];
  readonly to: string | undefined;
}) {
  return (
    <Table.Tr className={classes["row"] ?? ""}>
      {columns.map(({ id, title, cell, atEnd }, n) => (
        <Table.Td key={id} data-label={title === "" ? undefined : title} className={endClass(atEnd)}>
          {n === 0 && to !== undefined ? (
            <Link to={to} className={classes["rowLink"]}>
              {cell(row)}
            </Link>
          ) : (
            cell(row)
          )}
        </Table.Td>
      ))}
    </Table.Tr>
  );
}

function SkeletonRow({ columns }: { readonly columns: number }) {
  return (
    <Table.Tr>
      {Array.from({ length: columns }, (_one, n) => (
        <Table.Td key={n}>
          <Skeleton h={14} w={n === 0 ? "70%" : "45%"} />
        </Table.Td>
      ))}
    </Table.Tr>
  );
}

function More<Row>({ list: { more, isLoadingMore } }: { readonly list: ListState<Row> }) {
  const t = useTexts();
  if (more === undefined) return null;
  return (
    <Center>
      <Button variant="default" loading={isLoadingMore} onClick={more}>
        {t("show-more")}
      </Button>
    </Center>
  );
}
