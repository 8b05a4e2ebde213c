import { AddressText } from "#components/desk/manage/address-text";
import css from "#components/desk/manage/manage.module.css";
import { encodePath } from "#lib/addresses/normalise-path";
import type { AddressRow } from "#lib/desk/addresses/address-rows";
import type { EditionView } from "#lib/language/edition";
import { deskTime } from "../../desk-time";
import { answerName, originName } from "./address-words";
import { AskedFor } from "./asked-for";
import { TargetLine } from "./target-line";

type Props = { row: AddressRow; edition: EditionView | undefined };

/** All that is known of an address. */
export function AddressFacts({ row, edition }: Props) {
  const since = deskTime(row.createdAt, edition);
  return (
    <dl className={css.facts}>
      <dt>Address</dt>
      <dd>
        <a href={asLink(row.path)}>
          <AddressText address={row.path} />
        </a>
      </dd>
      <dt>Leads to</dt>
      <dd>
        <TargetLine row={row} />
      </dd>
      <dt>Answer</dt>
      <dd>{answerName(row.answer)}</dd>
      <dt>From</dt>
      <dd>
        {originName(row.origin)}, <time dateTime={since.iso}>{since.text}</time>
      </dd>
      {row.lastHitAt !== null && (
        <>
          <dt>Asked for</dt>
          <dd>
            <AskedFor row={row} edition={edition} />
          </dd>
        </>
      )}
      {row.note !== "" && (
        <>
          <dt>Note</dt>
          <dd>
            <bdi>{row.note}</bdi>
          </dd>
        </>
      )}
    </dl>
  );
}

/** An old query is part of the address. */
function asLink(address: string): string {
  const [path = "/", query] = address.split("?");
  return query === undefined ? encodePath(path) : `${encodePath(path)}?${query}`;
}
