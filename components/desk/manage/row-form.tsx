"use client";

import { type ReactNode, useActionState } from "react";
import type { FormAction } from "#components/desk/plain-form";
import { sending } from "#components/desk/reached";
import css from "./row-form.module.css";

type Props = {
  action: FormAction;
  /** What is sent with it. */
  hidden: Record<string, string>;
  className?: string | undefined;
  /** Its button, and what stands beside it. */
  children: (isSending: boolean) => ReactNode;
};

/** A form of one button in a row of a list; a refusal, and a newsroom that does not answer, are told below it. */
export function RowForm({ action, hidden, className, children }: Props) {
  const [{ issues = [] }, send, isSending] = useActionState(sending(action), {});
  return (
    <form action={send} className={className}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children(isSending)}
      {issues.map(({ message }) => (
        <p key={message} className={css.fault} role="alert">
          {message}
        </p>
      ))}
    </form>
  );
}
