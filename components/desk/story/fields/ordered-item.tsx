import { useSortable } from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import { ActionIcon } from "@mantine/core";
import { ArrowDownIcon, ArrowUpIcon, GripVerticalIcon, XIcon } from "lucide-react";
import type { ReactNode } from "react";
import css from "./fields.module.css";

type Props = {
  id: string;
  name: string;
  isFirst: boolean;
  isLast: boolean;
  move: (step: 1 | -1) => void;
  remove: () => void;
  children: ReactNode;
};

/** One thing of an ordered list, with its handle and its buttons. A button at its end stays, so that focus does. */
export function OrderedItem({ id, name, isFirst, isLast, move, remove, children }: Props) {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, ...now } =
    useSortable({ id });
  return (
    <li
      ref={setNodeRef}
      className={css.item}
      data-dragging={now.isDragging || undefined}
      style={{ transform: CSS.Translate.toString(transform), transition }}
    >
      <ActionIcon
        ref={setActivatorNodeRef}
        variant="subtle"
        color="gray"
        className={css.handle}
        {...attributes}
        {...listeners}
        aria-label={`Order of ${name}`}
      >
        <GripVerticalIcon size={16} aria-hidden />
      </ActionIcon>
      <div className={css.said}>{children}</div>
      <div className={css.moves}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={24}
          aria-label={`Move ${name} up`}
          aria-disabled={isFirst}
          onClick={() => move(-1)}
        >
          <ArrowUpIcon size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={24}
          aria-label={`Move ${name} down`}
          aria-disabled={isLast}
          onClick={() => move(1)}
        >
          <ArrowDownIcon size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={24}
          aria-label={`Remove ${name}`}
          data-remove
          onClick={remove}
        >
          <XIcon size={16} aria-hidden />
        </ActionIcon>
      </div>
    </li>
  );
}
