import css from "#components/desk/manage/manage.module.css";
import type { AddressRow } from "#lib/desk/addresses/address-rows";
import { formatNumber } from "#lib/language/digits";
import type { EditionView } from "#lib/language/edition";
import { deskTime } from "../../desk-time";

type Props = { row: Pick<AddressRow, "hits" | "lastHitAt">; edition: EditionView | undefined };

/** How often an address was asked for, and when last; nothing where nobody asked. */
export function AskedFor({ row, edition }: Props) {
  if (row.lastHitAt === null) return null;
  const last = deskTime(row.lastHitAt, edition);
  return (
    <span className={css.note}>
      {row.hits === 1 ? "once" : `${formatNumber("en", row.hits)} times`}, last{" "}
      <time dateTime={last.iso}>{last.text}</time>
    </span>
  );
}
