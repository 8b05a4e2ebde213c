import { AddressText } from "#components/desk/manage/address-text";
import css from "#components/desk/manage/manage.module.css";
import type { AddressRow } from "#lib/desk/addresses/address-rows";
import { kindName, roomOf } from "./address-words";

/** What an address leads to, by its name, and where readers find that today when it is somewhere else. */
export function TargetLine({ row }: { row: AddressRow }) {
  return (
    <div data-wide>
      <TargetName row={row} />
      {row.answer === "unknown" && (row.name ?? row.targetUrl) !== null && (
        <div className={css.note}>Not published</div>
      )}
      {row.answer === "moved" && row.targetType !== "url" && row.location !== null && (
        <div className={css.note}>
          <AddressText address={row.location} />
        </div>
      )}
    </div>
  );
}

function TargetName({ row }: { row: AddressRow }) {
  if (row.targetType === "url")
    return <AddressText address={row.location ?? row.targetUrl ?? ""} />;
  const room = roomOf(row);
  if (row.name === null || room === null) return <bdi>{row.name ?? "Something that is gone"}</bdi>;
  return (
    <>
      <span className={css.kind}>{kindName(row.targetType)} </span>
      <a href={room}>
        <bdi>{row.name || "Without a headline"}</bdi>
      </a>
    </>
  );
}
