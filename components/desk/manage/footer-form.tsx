"use client";

import { useActionState } from "react";
import type { FormAction } from "#components/desk/plain-form";
import css from "./footer-form.module.css";

type Props = {
  action: FormAction;
  id: string;
  name: string;
  inFooter: boolean;
  /** Others read where the Page stands and change nothing. */
  mayChange: boolean;
};

/** Whether a Page stands in the footer, and the button that changes it. */
export function FooterForm({ action, id, name, inFooter, mayChange }: Props) {
  const [, send, isSending] = useActionState(action, {});
  const verb = inFooter ? "Take out" : "Put in";
  return (
    <form action={send} className={css.form}>
      <span className={css.place}>{inFooter ? "In the footer" : "Not in the footer"}</span>
      {mayChange && (
        <>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="place" value={inFooter ? "out" : "footer"} />
          <button
            type="submit"
            className={css.button}
            disabled={isSending}
            aria-label={`${verb}: ${name}`}
          >
            {verb}
          </button>
        </>
      )}
    </form>
  );
}
