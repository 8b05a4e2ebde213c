import css from "./revision-list.module.css";

/** Something that was done with a story and sealed no text of its own; every text is ready to be read. */
export type StepLine = {
  kind: "step";
  id: string;
  /** “Mary Holt sent it back”. */
  sentence: string;
  when: { iso: string; text: string };
  note: string | null;
};

export function StepRow({ sentence, when, note }: StepLine) {
  return (
    <li className={css.step}>
      <p className={css.about}>
        <bdi>{sentence}</bdi> · <time dateTime={when.iso}>{when.text}</time>
      </p>
      {note !== null && (
        <p className={css.note} dir="auto">
          {note}
        </p>
      )}
    </li>
  );
}
