"use client";

import {
  AutoScrollActivator,
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  type Modifier,
  PointerSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import {
  SortableContext,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from "@dnd-kit/sortable";
import { type ReactNode, useId } from "react";

type Props = {
  keys: string[];
  nameOf: (key: string) => string;
  onMove: (from: number, to: number) => void;
  children: ReactNode;
};

/** What is dragged goes up and down, and not out of its list: the page does not scroll away from under it. */
const withinList: Modifier = ({ containerNodeRect: list, draggingNodeRect: thing, transform }) => {
  if (list === null || thing === null) return { ...transform, x: 0 };
  const y = Math.min(Math.max(transform.y, list.top - thing.top), list.bottom - thing.bottom);
  return { ...transform, x: 0, y };
};

/** The page scrolls when what is dragged comes to its edge, not when the pointer does, and as calmly as it is read. */
const scrolling = { activator: AutoScrollActivator.DraggableRect, acceleration: 2 };

/**
 * Around a list whose things are dragged into another order, or moved by the keyboard on their handles (Space, arrows,
 * Space); where a thing is meanwhile is told to who cannot see it.
 */
export function SortableFrame({ keys, nameOf, onMove, children }: Props) {
  const id = useId();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, {
      coordinateGetter: sortableKeyboardCoordinates,
      // At once: what is still scrolling smoothly has not come to its place yet when it is put down.
      scrollBehavior: "auto",
    }),
  );
  const nameAt = (key: string | number) => nameOf(String(key));
  const place = (key: string | number | undefined) =>
    `${keys.indexOf(String(key)) + 1} of ${keys.length}`;
  const drop = ({ active, over }: DragEndEvent) => {
    if (over !== null && over.id !== active.id) {
      onMove(keys.indexOf(String(active.id)), keys.indexOf(String(over.id)));
    }
  };
  return (
    <DndContext
      id={id}
      sensors={sensors}
      collisionDetection={closestCenter}
      modifiers={[withinList]}
      autoScroll={scrolling}
      onDragEnd={drop}
      accessibility={{
        screenReaderInstructions: {
          draggable:
            "Press Space to pick it up, arrow up or down to move it, Space to put it down, Escape to leave it where it was.",
        },
        announcements: {
          onDragStart: ({ active }) => `${nameAt(active.id)} is picked up, ${place(active.id)}.`,
          // It begins over itself, and tells that at once after it was picked up.
          onDragOver: ({ active, over }) => {
            if (over === null) return undefined;
            return active.id === over.id
              ? `${nameAt(active.id)} is picked up, ${place(active.id)}.`
              : `${nameAt(active.id)}, now ${place(over.id)}.`;
          },
          onDragEnd: ({ active, over }) =>
            `${nameAt(active.id)} is put down, ${place(over?.id ?? active.id)}.`,
          onDragCancel: ({ active }) => `${nameAt(active.id)} is left where it was.`,
        },
      }}
    >
      <SortableContext items={keys} strategy={verticalListSortingStrategy}>
        {children}
      </SortableContext>
    </DndContext>
  );
}
