import type { ReactNode } from "react";
import { each } from "#components/ui/each";
import type { BodyLabels } from "#lib/content/body-labels";
import type {
  PreparedBlock,
  PreparedCell,
  PreparedRow,
  PreparedTable,
} from "#lib/content/prepared";
import styles from "./body.module.css";

type DrawBlocks = (blocks: PreparedBlock[]) => ReactNode;

/** A table that is scrolled sideways where it is too wide, with the keyboard too. */
export function BodyTable(props: {
  table: PreparedTable;
  labels: BodyLabels;
  drawBlocks: DrawBlocks;
}) {
  const { table, labels, drawBlocks } = props;
  return (
    <section
      className={styles.table}
      aria-label={table.caption ?? labels.table(table.number)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
      tabIndex={0}
    >
      <table>
        {table.caption && <caption>{table.caption}</caption>}
        {table.head.length > 0 && <thead>{drawRows(table.head, drawBlocks)}</thead>}
        {table.body.length > 0 && <tbody>{drawRows(table.body, drawBlocks)}</tbody>}
      </table>
    </section>
  );
}

function drawRows(rows: PreparedRow[], drawBlocks: DrawBlocks) {
  return each(rows, (row) => <tr>{each(row, (cell) => drawCell(cell, drawBlocks))}</tr>);
}

function drawCell({ heads, columns, rows, content }: PreparedCell, drawBlocks: DrawBlocks) {
  const spans = {
    ...(columns > 1 && { colSpan: columns }),
    ...(rows > 1 && { rowSpan: rows }),
  };
  if (heads === null) return <td {...spans}>{drawBlocks(content)}</td>;
  return (
    <th scope={heads === "column" ? "col" : "row"} {...spans}>
      {drawBlocks(content)}
    </th>
  );
}
