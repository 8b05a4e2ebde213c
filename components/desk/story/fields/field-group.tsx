import type { ReactNode } from "react";
import css from "./fields.module.css";

type Props = { legend: string; hint?: string; faults?: string[]; children: ReactNode };

/** Fields that belong together under one name, with what is wrong with them as a whole. */
export function FieldGroup({ legend, hint, faults = [], children }: Props) {
  return (
    <fieldset className={css.group}>
      <legend>{legend}</legend>
      {hint !== undefined && <p className={css.hint}>{hint}</p>}
      {children}
      {faults.map((sentence) => (
        <p key={sentence} className={css.fault}>
          {sentence}
        </p>
      ))}
    </fieldset>
  );
}
