import { Suspense } from "react";
import { AddressText } from "#components/desk/manage/address-text";
import css from "#components/desk/manage/manage.module.css";
import { PlainForm } from "#components/desk/plain-form";
import { encodePath } from "#lib/addresses/normalise-path";
import type { MissingRow } from "#lib/desk/addresses/list-missing";
import type { Proposal } from "#lib/desk/addresses/propose-targets";
import { formatNumber } from "#lib/language/digits";
import type { EditionView } from "#lib/language/edition";
import { deskTime } from "../../../desk-time";
import lines from "./missing.module.css";
import { leaveAction } from "./missing-actions";
import { Proposals } from "./proposals";

type Props = { row: MissingRow; edition: EditionView | undefined; found: Promise<Proposal[]> };

/** An address that is not there: how often it was asked for, what it may have meant, and what can be done. */
export function MissingLine({ row, edition, found }: Props) {
  const [first, last] = [deskTime(row.firstAt, edition), deskTime(row.lastAt, edition)];
  return (
    <li>
      <h2 className={lines.path}>
        <AddressText address={row.path} look="name" />
      </h2>
      <p className={css.note}>
        {row.hits === 1 ? (
          <>
            Asked for once, <time dateTime={last.iso}>{last.text}</time>
          </>
        ) : (
          <>
            Asked for {formatNumber("en", row.hits)} times, first{" "}
            <time dateTime={first.iso}>{first.text}</time>, last{" "}
            <time dateTime={last.iso}>{last.text}</time>
          </>
        )}
        {row.from !== "" && (
          <>
            , linked from <bdi>{row.from}</bdi>
          </>
        )}
        .{row.leftAt !== null && " Left as it is."}
      </p>
      <Suspense fallback={<p className={css.quiet}>Looking for what it may have meant…</p>}>
        <Proposals path={row.path} found={found} />
      </Suspense>
      <div className={lines.ways}>
        <a href={roomOf(row)}>Lead it elsewhere…</a>
        {row.leftAt === null && (
          <PlainForm
            action={leaveAction}
            fields={[]}
            hidden={{ path: row.path }}
            submit="Leave it"
            tone="quiet"
          />
        )}
      </div>
    </li>
  );
}

/** Where an address is led elsewhere: its own row, where it is in the list of addresses. */
function roomOf({ path, addressId }: MissingRow): string {
  if (addressId !== null) return `/admin/addresses/${addressId}`;
  return `/admin/addresses/new?${new URLSearchParams({ address: encodePath(path) })}`;
}
