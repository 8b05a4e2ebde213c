import type { EditionView } from "#lib/language/edition";
import { formatInstant } from "#lib/language/format-date";
import { wordingFor } from "#lib/language/wording-for";
import type { CorrectionView } from "#lib/published/views";
import styles from "./corrections.module.css";

/** What was changed after publication, said openly and dated. */
export function Corrections(props: { corrections: CorrectionView[]; edition: EditionView }) {
  if (props.corrections.length === 0) return null;
  const wording = wordingFor(props.edition.code);
  return (
    <section id="corrections" aria-labelledby="corrections-title" className={styles.corrections}>
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
  const date = formatInstant(props.edition, publishedAt);
  return (
    <div className={styles.note}>
      <p className={styles.kind}>
        <strong>{wordingFor(props.edition.code).correctionKinds[kind]}</strong>{" "}
        <time dateTime={date.dateTime}>{date.text}</time>
      </p>
      <p>{text}</p>
    </div>
  );
}
