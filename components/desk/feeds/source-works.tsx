"use client";

import { useActionState } from "react";
import type { FormAction, FormState } from "#components/desk/plain-form";
import { sending } from "#components/desk/reached";
import css from "./inbox.module.css";

export type SourceWork = "look" | "trust" | "untrust" | "pause" | "resume";

type Props = {
  id: string;
  works: { work: SourceWork; name: string }[];
  change: FormAction;
  before: FormState;
};

/** What can be done with a source at once, and what came of it. */
export function SourceWorks({ id, works, change, before }: Props) {
  const [state, send, isSending] = useActionState<FormState, FormData>(sending(change), before);
  return (
    <>
      <p className={css.told} role="status">
        {state.done}
      </p>
      {(state.issues ?? []).map(({ message }) => (
        <p key={message} className={css.problem} role="alert">
          {message}
        </p>
      ))}
      <form action={send} className={css.works}>
        <input type="hidden" name="id" value={id} />
        {works.map(({ work, name }) => (
          <button
            key={work}
            type="submit"
            name="work"
            value={work}
            className={css.button}
            disabled={isSending}
          >
            {name}
          </button>
        ))}
      </form>
    </>
  );
}
