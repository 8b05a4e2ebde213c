import type { ReactNode } from "react";
import type { PlainFieldProps } from "#components/desk/field-control";
import css from "./plain-form.module.css";

type Props = {
  add: string;
  sets: PlainFieldProps[][];
  show: (field: PlainFieldProps) => ReactNode;
  /** Has something to show already: its set stands open. */
  isTold: (field: PlainFieldProps) => boolean;
};

/** Fields that stand folded until they are asked for, a set at a time, without a script too. */
export function SpareFields({ add, sets: [set, ...sets], show, isTold }: Props) {
  if (set === undefined) return null;
  return (
    <details className={css.spare} open={[set, ...sets].flat().some(isTold) || undefined}>
      <summary>{add}</summary>
      {set.map(show)}
      <SpareFields add={add} sets={sets} show={show} isTold={isTold} />
    </details>
  );
}
