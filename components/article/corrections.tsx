import { DatedKind } from "#components/site/parts/dated-kind";
import { noteAnchors } from "#components/site/parts/note-anchors";
import type { EditionView } from "#lib/language/edition";
import { wordingFor } from "#lib/language/wording-for";
import type { CorrectionView } from "#lib/published/views";
import styles from "./corrections.module.css";

/** What was changed after publication, said openly and dated. */
export function Corrections(props: { corrections: CorrectionView[]; edition: EditionView }) {
  if (props.corrections.length === 0) return null;
  const wording = wordingFor(props.edition.code);
  return (
    <section
      id={noteAnchors.bottom}
      aria-labelledby="corrections-title"
      className={styles.corrections}
    >
      <h2 id="corrections-title" className={styles.title}>
        {wording.corrections}
      </h2>
      {props.corrections.map((correction) => (
        <CorrectionNote
          key={`${correction.publishedAt} ${correction.text}`}
          correction={correction}
          edition={props.edition}
        />
      ))}
    </section>
  );
}

/** One note, dated. */
export function CorrectionNote(props: { correction: CorrectionView; edition: EditionView }) {
  const { kind, text, publishedAt } = props.correction;
  const { correctionKinds } = wordingFor(props.edition.code);
  return (
    <div className={styles.note}>
      <DatedKind kind={correctionKinds[kind]} at={publishedAt} edition={props.edition} />
      <p>{text}</p>
    </div>
  );
}
