import type { PlainFieldProps } from "#components/desk/field-control";
import css from "./media-facts.module.css";

/** What is said of a picture or document, for whoever may not change it; what nobody said is left out. */
export function MediaWords({ fields }: { fields: PlainFieldProps[] }) {
  const said = fields.filter(({ typed }) => Boolean(typed));
  if (said.length === 0) return <p>Nobody has said anything of it yet.</p>;
  return (
    <dl className={css.words}>
      {said.map(({ name, label, type, typed }) => (
        <div key={name}>
          <dt>{label}</dt>
          <dd dir="auto">{type === "tick" ? "Yes" : typed}</dd>
        </div>
      ))}
    </dl>
  );
}
