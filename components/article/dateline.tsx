import type { EditionView } from "#lib/language/edition";
import { formatDateline } from "#lib/language/format-date";
import type { DatelineView } from "#lib/published/views";
import styles from "./dateline.module.css";

/** Where and when a report was written, run into its first paragraph: “Geneva, 30 November 2020 —”. */
export function Dateline({ dateline, edition }: { dateline: DatelineView; edition: EditionView }) {
  const text = formatDateline(edition, dateline);
  if (text === null) return null;
  return (
    <>
      <bdi className={styles.dateline} lang={edition.code}>
        {text}
      </bdi>{" "}
    </>
  );
}
