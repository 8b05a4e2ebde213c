import css from "./plain-form.module.css";

export type PlainFieldProps = {
  name: string;
  label: string;
  type?: "text" | "email" | "password";
  autoComplete: string;
  hint?: string | undefined;
  /** Shown, and not to be changed here. */
  isFixed?: boolean;
  /** What it holds already. */
  typed?: string | undefined;
};

type Props = PlainFieldProps & { id: string; fault: string | undefined };

/** A labelled line to type in, with its hint, and what is wrong with it. */
export function PlainField(props: Props) {
  const { id, name, label, type = "text", autoComplete, hint, isFixed, typed, fault } = props;
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(" ");
  return (
    <div className={css.field}>
      <label className={css.label} htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={css.hint}>
          {hint}
        </p>
      )}
      <input
        id={id}
        className={css.input}
        name={name}
        type={type}
        autoComplete={autoComplete}
        autoCapitalize="none"
        spellCheck={false}
        dir={type === "text" ? "auto" : "ltr"}
        readOnly={isFixed}
        required
        defaultValue={typed}
        aria-invalid={fault !== undefined || undefined}
        aria-describedby={described || undefined}
      />
      {fault !== undefined && (
        <p id={`${id}-fault`} className={css.fault}>
          {fault}
        </p>
      )}
    </div>
  );
}
