import form from "#components/desk/plain-form.module.css";
import css from "./imports.module.css";

/** Lines of a kind that were recognised at the beginning of texts, with one of them, and what is to become of them. */
export type LineRow = {
  kind: "byline" | "dateline";
  items: number;
  example: string;
  becomes: "field" | "text";
};

const words = {
  byline: { name: "Bylines", field: "Become the byline" },
  dateline: { name: "Datelines", field: "Become the dateline" },
};

/** Lets somebody confirm what was recognised at the beginning of texts, or leave it where it stands. */
export function LineFields({ lines, id }: { lines: LineRow[]; id: string }) {
  return (
    <fieldset className={css.mapping}>
      <legend className={form.legend}>First lines of the texts</legend>
      <p className={form.hint}>
        These were recognised, and stand in fields of their own if you agree. Each is listed with
        its item in the report.
      </p>
      <ul className={css.rows}>
        {lines.map(({ kind, items, example, becomes }) => (
          <li key={kind} className={css.row}>
            <label className={css.line} htmlFor={`${id}-lines-${kind}`}>
              {words[kind].name} <span className={css.count}>{items}</span>
              {example !== "" && (
                <span className={css.parent} dir="auto">
                  {example}
                </span>
              )}
            </label>
            <select
              className={`${form.input} ${css.wideChoice}`}
              id={`${id}-lines-${kind}`}
              name={`lines:${kind}`}
              defaultValue={becomes}
            >
              <option value="field">{words[kind].field}</option>
              <option value="text">Stay in the text</option>
            </select>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
