"use client";

import { useActionState, useEffect, useRef } from "react";
import lines from "#components/desk/lines.module.css";
import type { FormAction, FormState } from "#components/desk/plain-form";
import { sending } from "#components/desk/reached";

/** What sends the small forms of a list, and whether one is on its way. */
export type Forms = { send: (form: FormData) => void; isSending: boolean };

type Told = {
  change: FormAction;
  /** The answer to a form that was sent without a script. */
  before: FormState;
  /** Buttons that go with what they did: whoever pressed one goes on from the line that tells it. */
  leaves: readonly string[];
};

/** The forms of one list, and the line that says what they did or why they did not. */
export function useToldForms({ change, before, leaves }: Told) {
  const line = useRef<HTMLParagraphElement>(null);
  const last = useRef<string | null>(null);
  const [state, send, isSending] = useActionState<FormState, FormData>(
    sending(change, (form) => {
      last.current = String(form.get("work"));
    }),
    before,
  );
  useEffect(() => {
    const pressed = last.current;
    // Sent before the page was ready, it brought a new page along, in which no button was pressed yet.
    const goesOn = pressed === null || leaves.includes(pressed);
    if (state.done !== undefined && goesOn) line.current?.focus();
  }, [state, leaves]);
  const told = (
    <>
      <p ref={line} className={lines.told} role="status" tabIndex={-1}>
        {state.done}
      </p>
      {(state.issues ?? []).map(({ message }) => (
        <p key={message} className={lines.problem} role="alert">
          {message}
        </p>
      ))}
    </>
  );
  return { forms: { send, isSending }, told };
}
