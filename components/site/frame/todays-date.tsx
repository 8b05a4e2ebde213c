import { VisuallyHidden } from "#components/ui/visually-hidden";
import type { EditionView } from "#lib/language/edition";
import type { Wording } from "#lib/language/wording";
import styles from "./todays-date.module.css";

/**
 * The place of today's date. A page that is kept cannot know the day on which it will be read, so the
 * date is left open here and filled in with each answer; `data-today` says in which calendar, zone and
 * language. As long as it is empty the whole line takes no room and is not read out.
 */
export function TodaysDate({ edition, wording }: { edition: EditionView; wording: Wording }) {
  return (
    <p className={styles.today}>
      <VisuallyHidden>{wording.today}: </VisuallyHidden>
      <time data-today={`${edition.calendar} ${edition.timeZone} ${edition.code}`}></time>
    </p>
  );
}
