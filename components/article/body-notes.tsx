import { BodyInline } from "#components/article/body-inline";
import type { BodyLabels } from "#lib/content/body-labels";
import { callAnchor, noteAnchor, notesAnchor } from "#lib/content/footnotes";
import type { PreparedNote } from "#lib/content/prepared";
import styles from "./body.module.css";

/** The notes at the foot of a text, each with a way back to where it is called. */
export function BodyNotes({ notes, labels }: { notes: PreparedNote[]; labels: BodyLabels }) {
  if (notes.length === 0) return null;
  return (
    <section className={styles.notes} role="doc-endnotes" aria-labelledby={notesAnchor}>
      <h2 id={notesAnchor}>{labels.footnotes}</h2>
      <ol>
        {notes.map(({ number, content }) => (
          <li key={number} id={noteAnchor(number)}>
            <BodyInline content={content} labels={labels} />{" "}
            <a
              className={styles.back}
              href={`#${callAnchor(number)}`}
              role="doc-backlink"
              aria-label={labels.backToText(number)}
            >
              ↩
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
