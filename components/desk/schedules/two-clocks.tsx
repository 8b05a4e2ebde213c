"use client";

import { useOwnZone } from "#components/desk/schedules/own-zone";
import { formatInstant } from "#lib/language/format-date";
import { localTime } from "#lib/language/local-time";
import css from "./schedules.module.css";

type Props = { at: string; editionZone: string };

/** A moment by the edition's clock, and by the clock of whoever reads it where that shows something else. */
export function TwoClocks({ at, editionZone }: Props) {
  const ownZone = useOwnZone();
  const local = (timeZone: string) => localTime(new Date(at), timeZone);
  // Two zones may have one time by two names, as London and UTC in winter.
  const isOther = ownZone !== null && local(ownZone) !== local(editionZone);
  return (
    <time className={css.clocks} dateTime={at}>
      <span>{textAt(at, editionZone)}</span>
      {isOther && <span className={css.own}>{textAt(at, ownZone)} where you are</span>}
    </time>
  );
}

/** A moment by the clock of a zone, for the desk: “1 July 2099, 08:00 BST”. */
export function textAt(at: string, timeZone: string): string {
  return formatInstant({ code: "en", calendar: "gregorian", timeZone }, at).text;
}
