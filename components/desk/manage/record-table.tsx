import type { ReactNode } from "react";
import manage from "./manage.module.css";
import css from "./record-table.module.css";

export type RecordLine = {
  id: string;
  href: string;
  name: ReactNode;
  /** What stands below the name: its names in other editions. */
  note?: ReactNode;
  cells: ReactNode[];
};

/** Things of the newsroom as a table: the first column leads to each of them. On a phone each row is a card. */
export function RecordTable({ columns, lines }: { columns: string[]; lines: RecordLine[] }) {
  return (
    <table className={css.table}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <th scope="row">
              <a className={css.name} href={line.href}>
                {/* One that is read from the right stands at the start of its column like the others. */}
                <bdi>{line.name}</bdi>
              </a>
              {line.note !== undefined && line.note !== "" && (
                <span className={manage.note}>
                  <bdi>{line.note}</bdi>
                </span>
              )}
            </th>
            {line.cells.map((cell, index) => (
              <td key={columns[index + 1]} data-label={columns[index + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
