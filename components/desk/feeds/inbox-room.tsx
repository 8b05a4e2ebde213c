"use client";

import type { InboxRoomProps, ItemWork } from "#components/desk/feeds/inbox-seen";
import { ItemLine } from "#components/desk/feeds/item-line";
import lines from "#components/desk/lines.module.css";
import { useToldForms } from "#components/desk/told-forms";
import css from "./inbox.module.css";

/**
 * What outside feeds brought, one item below the other. One line above says what was done or why it was not; the button
 * goes with what it did, so whoever goes by keyboard goes on from there.
 */
export function InboxRoom({ items, mayLeaveOut, change, before }: InboxRoomProps) {
  const { forms, told } = useToldForms({ change, before, leaves });
  return (
    <>
      {told}
      {items.length > 0 && (
        <ul className={`${lines.lines} ${css.items}`}>
          {items.map((item) => (
            <ItemLine key={item.id} {...{ item, mayLeaveOut, forms }} />
          ))}
        </ul>
      )}
    </>
  );
}

const leaves: readonly ItemWork[] = ["draft", "card", "ignore", "back"];
