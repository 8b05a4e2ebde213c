"use client";

import { RowForm } from "#components/desk/manage/row-form";
import type { FormAction } from "#components/desk/plain-form";
import css from "./footer-form.module.css";

type Props = {
  action: FormAction;
  id: string;
  name: string;
  inFooter: boolean;
  /** Whether readers can open it; only then does it stand anywhere. */
  isLive: boolean;
  /** Others read where the Page stands and change nothing. */
  mayChange: boolean;
};

/** Whether a Page stands in the footer, and the button that changes it. */
export function FooterForm({ action, id, name, inFooter, isLive, mayChange }: Props) {
  const verb = inFooter ? "Take out" : "Put in";
  const there = isLive ? "In the footer" : "In the footer once live";
  return (
    <RowForm
      action={action}
      hidden={{ id, place: inFooter ? "out" : "footer" }}
      className={css.form}
    >
      {(isSending) => (
        <>
          <span className={css.place}>{inFooter ? there : "Not in the footer"}</span>
          {mayChange && (
            <button
              type="submit"
              className={css.button}
              disabled={isSending}
              aria-label={`${verb}: ${name}`}
            >
              {verb}
            </button>
          )}
        </>
      )}
    </RowForm>
  );
}
