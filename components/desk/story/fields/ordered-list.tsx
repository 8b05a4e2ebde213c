import { type ReactNode, useEffect, useRef, useState } from "react";
import { SortableFrame } from "#components/desk/sortable-frame";
import { OrderedItem } from "#components/desk/story/fields/ordered-item";
import css from "./fields.module.css";

type Props<T> = {
  /** What is in it: “Who signs, in order”. */
  label: string;
  items: T[];
  keyOf: (item: T, index: number) => string;
  nameOf: (item: T) => string;
  onChange: (items: T[]) => void;
  children: (item: T, index: number) => ReactNode;
};

/**
 * Things in an order of somebody's own. Each is moved by dragging, by the keyboard on its handle (Space, arrows,
 * Space), or by two plain buttons; where it stands then is told to who cannot see it.
 */
export function OrderedList<T>({ label, items, keyOf, nameOf, onChange, children }: Props<T>) {
  const [told, setTold] = useState("");
  const list = useRef<HTMLOListElement>(null);
  const [focusAt, setFocusAt] = useState<number | null>(null);
  const keys = items.map(keyOf);
  const nameAt = (key: string) => {
    const item = items[keys.indexOf(key)];
    return item === undefined ? "" : nameOf(item);
  };
  const move = (from: number, to: number) => {
    const item = items[from];
    if (item === undefined || to < 0 || to >= items.length) return;
    onChange(items.toSpliced(from, 1).toSpliced(to, 0, item));
    setTold(`${nameOf(item)}, now ${to + 1} of ${items.length}.`);
  };
  const remove = (index: number) => {
    const item = items[index];
    if (item === undefined) return;
    onChange(items.toSpliced(index, 1));
    setTold(`${nameOf(item)} is removed.`);
    setFocusAt(Math.min(index, items.length - 2));
  };
  // The button that was pressed is gone: the next one like it gets the focus, so that no keyboard loses its place.
  useEffect(() => {
    if (focusAt === null) return;
    list.current?.querySelectorAll<HTMLElement>("[data-remove]")[focusAt]?.focus();
    setFocusAt(null);
  }, [focusAt]);

  return (
    <>
      <SortableFrame keys={keys} nameOf={nameAt} onMove={move}>
        <ol ref={list} className={css.ordered} aria-label={label}>
          {items.map((item, index) => (
            <OrderedItem
              key={keyOf(item, index)}
              id={keyOf(item, index)}
              name={nameOf(item)}
              isFirst={index === 0}
              isLast={index === items.length - 1}
              move={(step) => move(index, index + step)}
              remove={() => remove(index)}
            >
              {children(item, index)}
            </OrderedItem>
          ))}
        </ol>
      </SortableFrame>
      <p className={css.told} role="status">
        {told}
      </p>
    </>
  );
}
