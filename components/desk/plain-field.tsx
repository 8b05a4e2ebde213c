import { FieldControl, type PlainFieldProps } from "#components/desk/field-control";
import css from "./plain-form.module.css";

type Props = PlainFieldProps & {
  id: string;
  fault: string | undefined;
  /** What somebody else has saved here since. */
  theirs?: string | undefined;
};

/** A labelled field with its hint, and what is wrong with it. */
export function PlainField(props: Props) {
  const { id, label, type = "text", hint, fault, theirs } = props;
  const described = [
    hint && `${id}-hint`,
    fault && `${id}-fault`,
    theirs !== undefined && `${id}-theirs`,
  ];
  const control = (
    <FieldControl {...props} described={described.filter(Boolean).join(" ") || undefined} />
  );
  return (
    <div className={classOf(props)}>
      {type === "tick" && control}
      <label className={css.label} htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={css.hint}>
          {hint}
        </p>
      )}
      {type !== "tick" && control}
      {fault !== undefined && (
        <p id={`${id}-fault`} className={css.fault}>
          {fault}
        </p>
      )}
      {theirs !== undefined && (
        <p id={`${id}-theirs`} className={css.theirs}>
          {theirs === "" ? "Empty on the desk by now." : "On the desk by now: "}
          <bdi>{theirs}</bdi>
        </p>
      )}
      {props.help}
    </div>
  );
}

function classOf({ type, isHalf }: Props): string | undefined {
  if (type === "tick") return css.tick;
  return isHalf ? `${css.field} ${css.half}` : css.field;
}
