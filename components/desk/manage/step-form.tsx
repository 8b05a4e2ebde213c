"use client";

import { RowForm } from "#components/desk/manage/row-form";
import type { FormAction } from "#components/desk/plain-form";
import css from "./step-form.module.css";

type Props = {
  action: FormAction;
  id: string;
  step: "earlier" | "later";
  sign: string;
  label: string;
  /** Where there is nowhere to go. */
  isOff: boolean;
};

/** One button that moves a thing of a list one place. */
export function StepForm({ action, id, step, sign, label, isOff }: Props) {
  return (
    <RowForm action={action} hidden={{ id, step }} className={css.form}>
      {(isSending) => (
        <button
          type="submit"
          className={css.button}
          disabled={isOff || isSending}
          aria-label={label}
        >
          {sign}
        </button>
      )}
    </RowForm>
  );
}
