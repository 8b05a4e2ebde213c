"use client";

import { useActionState, useEffect, useRef } from "react";
import type { InboxRoomProps } from "#components/desk/feeds/inbox-seen";
import { ItemLine } from "#components/desk/feeds/item-line";
import type { FormState } from "#components/desk/plain-form";
import { sending } from "#components/desk/reached";
import css from "./inbox.module.css";

/**
 * What outside feeds brought, one item below the other. One line above says what was done or why it was not; the button
 * goes with what it did, so whoever goes by keyboard goes on from there.
 */
export function InboxRoom({ items, mayLeaveOut, change, before }: InboxRoomProps) {
  const [state, send, isSending] = useActionState<FormState, FormData>(sending(change), before);
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (state.done !== undefined) line.current?.focus();
  }, [state]);
  return (
    <>
      <p ref={line} className={css.told} role="status" tabIndex={-1}>
        {state.done}
      </p>
      {(state.issues ?? []).map(({ message }) => (
        <p key={message} className={css.problem} role="alert">
          {message}
        </p>
      ))}
      <ul className={css.items}>
        {items.map((item) => (
          <ItemLine key={item.id} {...{ item, mayLeaveOut, send, isSending }} />
        ))}
      </ul>
    </>
  );
}
