"use client";

import { startTransition, useOptimistic } from "react";
import type { FrontRoomProps, PlaceSeen } from "#components/desk/front/front-seen";
import { PlaceLine } from "#components/desk/front/place-line";
import lines from "#components/desk/lines.module.css";
import { SortableFrame } from "#components/desk/sortable-frame";
import type { Forms } from "#components/desk/told-forms";
import css from "./front.module.css";

type Props = Pick<FrontRoomProps, "front" | "places" | "timeZone" | "end" | "before"> & {
  forms: Forms;
};

/** The places of a front in their order. Each is dragged by its handle, or moved by its buttons. */
export function PlaceList({ places, ...how }: Props) {
  const { front, forms } = how;
  const [shown, moveShown] = useOptimistic(
    places,
    (before: PlaceSeen[], { from, to }: { from: number; to: number }) => {
      const moved = before[from];
      return moved === undefined ? before : before.toSpliced(from, 1).toSpliced(to, 0, moved);
    },
  );
  const keys = shown.map(({ id }, index) => id ?? `empty-${index}`);
  const move = (from: number, to: number) => {
    const { id = null, isPinned = false } = shown[from] ?? {};
    if (id === null) return;
    const form = new FormData();
    const fields = { ...front, work: "pin", id, place: String(to), from: isPinned ? "" : from };
    for (const [name, value] of Object.entries(fields)) form.set(name, String(value));
    startTransition(() => {
      moveShown({ from, to });
      forms.send(form);
    });
  };
  const nameOf = (key: string) => shown[keys.indexOf(key)]?.headline ?? "";
  return (
    <SortableFrame keys={keys} nameOf={nameOf} onMove={move}>
      <ol className={`${lines.lines} ${lines.numbered} ${css.places}`}>
        {shown.map((place, index) => (
          <PlaceLine
            key={keys[index]}
            {...how}
            id={keys[index] ?? ""}
            place={place}
            index={index}
            isLast={index === shown.length - 1}
          />
        ))}
      </ol>
    </SortableFrame>
  );
}
