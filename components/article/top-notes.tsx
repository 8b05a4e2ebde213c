import { CorrectionNote } from "#components/article/corrections";
import { noteAnchors } from "#components/site/parts/note-anchors";
import type { EditionView } from "#lib/language/edition";
import type { CorrectionView } from "#lib/published/views";
import styles from "./corrections.module.css";

/** What a reader must know before the text, as it was understood wrongly: the newest first. */
export function TopNotes(props: { corrections: CorrectionView[]; edition: EditionView }) {
  if (props.corrections.length === 0) return null;
  return (
    <div role="note" id={noteAnchors.top} className={styles.top}>
      {props.corrections.toReversed().map((correction) => (
        <CorrectionNote
          key={`${correction.publishedAt} ${correction.text}`}
          correction={correction}
          edition={props.edition}
        />
      ))}
    </div>
  );
}
