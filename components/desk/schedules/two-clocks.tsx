"use client";

import { useOwnZone } from "#components/desk/schedules/own-zone";
import { formatInstant } from "#lib/language/format-date";
import css from "./schedules.module.css";

type Props = { at: string; editionZone: string };

/** A moment by the edition's clock, and by the clock of whoever reads it where that shows something else. */
export function TwoClocks({ at, editionZone }: Props) {
  const ownZone = useOwnZone();
  const own = ownZone === null ? null : textAt(at, ownZone);
  const edition = textAt(at, editionZone);
  return (
    <time className={css.clocks} dateTime={at}>
      <span>{edition}</span>
      {own !== null && own !== edition && <span className={css.own}>{own} where you are</span>}
    </time>
  );
}

/** A moment by the clock of a zone, for the desk: “1 July 2099, 08:00 BST”. */
export function textAt(at: string, timeZone: string): string {
  return formatInstant({ code: "en", calendar: "gregorian", timeZone }, at).text;
}
