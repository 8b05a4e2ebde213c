"use client";

import { useActionState } from "react";
import type { FormAction } from "#components/desk/plain-form";
import { sending } from "#components/desk/reached";
import css from "./plain-form.module.css";

type Props = { action: FormAction; label: string };

/** One button that signs out; a form, since following a link changes nothing. */
export function SignOutForm({ action, label }: Props) {
  const [{ issues = [] }, send] = useActionState(sending(action), {});
  return (
    <form className={css.form} action={send}>
      {issues.map(({ message }) => (
        <p key={message} className={css.fault} role="alert">
          {message}
        </p>
      ))}
      <button className={css.quiet} type="submit">
        {label}
      </button>
    </form>
  );
}
