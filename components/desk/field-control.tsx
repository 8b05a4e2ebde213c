import type { ReactNode } from "react";
import css from "./plain-form.module.css";

export type PlainFieldProps = {
  name: string;
  label: string;
  type?:
    | "text"
    | "email"
    | "password"
    | "lines"
    | "choice"
    | "tick"
    | "file"
    | "date"
    | "datetime-local";
  autoComplete?: string;
  hint?: string | undefined;
  /** Shown, and not to be changed here. */
  isFixed?: boolean;
  /** Takes half a line, beside another of its kind. */
  isHalf?: boolean;
  /** Of a file: what can be chosen; pictures when absent. */
  accept?: string;
  /** May be left empty. */
  isOptional?: boolean;
  /** What a choice can be. */
  options?: { value: string; name: string }[];
  /** What it holds already. */
  typed?: string | undefined;
  /** What helps to fill it in, below it. */
  help?: ReactNode;
};

type Props = PlainFieldProps & {
  id: string;
  fault: string | undefined;
  described: string | undefined;
};

/** What a field is filled in with: a line, several lines, a choice, a tick or a file. */
export function FieldControl(props: Props) {
  const { id, name, type = "text", isFixed, isOptional = false, typed, fault, described } = props;
  const shared = {
    id,
    name,
    className: css.input,
    // A tick says yes or no: neither has to be.
    required: !isOptional && type !== "tick",
    "aria-invalid": fault !== undefined || undefined,
    "aria-describedby": described,
  };
  // Words are helped with; parts of addresses and names of zones are not words.
  const isProse = type === "text" && !/slug|code|zone|address|target/i.test(name);
  if (type === "lines") {
    return <textarea {...shared} rows={4} dir="auto" readOnly={isFixed} defaultValue={typed} />;
  }
  if (type === "choice") {
    return (
      // A form that is reset forgets what a choice was given since: with a new key it is made anew.
      <select key={typed} {...shared} defaultValue={typed}>
        {props.options?.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    );
  }
  if (type === "tick") {
    return <input {...shared} type="checkbox" value="yes" defaultChecked={typed === "yes"} />;
  }
  if (type === "file")
    return (
      <input {...shared} type="file" accept={props.accept ?? "image/png,image/jpeg,image/webp"} />
    );
  return (
    <input
      {...shared}
      type={type}
      autoComplete={props.autoComplete ?? "off"}
      autoCapitalize={isProse ? undefined : "none"}
      spellCheck={isProse}
      dir={type === "text" ? "auto" : "ltr"}
      readOnly={isFixed}
      defaultValue={typed}
    />
  );
}
