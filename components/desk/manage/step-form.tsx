"use client";

import { useActionState } from "react";
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
  const [, send, isSending] = useActionState(action, {});
  return (
    <form action={send} className={css.form}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="step" value={step} />
      <button type="submit" className={css.button} disabled={isOff || isSending} aria-label={label}>
        {sign}
      </button>
    </form>
  );
}
