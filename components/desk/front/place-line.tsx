"use client";

import { useSortable } from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import { GripVerticalIcon } from "lucide-react";
import { FrontFields } from "#components/desk/front/front-fields";
import type { FrontRoomProps, PlaceSeen } from "#components/desk/front/front-seen";
import { PlaceEnd } from "#components/desk/front/place-end";
import lines from "#components/desk/lines.module.css";
import { TwoClocks } from "#components/desk/schedules/two-clocks";
import type { Forms } from "#components/desk/told-forms";
import { StepButton, WorkButton } from "#components/desk/work-button";
import css from "./front.module.css";

type Props = Pick<FrontRoomProps, "front" | "timeZone" | "end" | "before"> & {
  id: string;
  place: PlaceSeen;
  /** The lead is 0. */
  index: number;
  isLast: boolean;
  forms: Forms;
};

/** One place of a front: what stands there and why, and what can be done with it. */
export function PlaceLine({ id, place, index, isLast, ...how }: Props) {
  const { front, forms, timeZone } = how;
  const { headline, section, isPinned, problem, instead, until } = place;
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, ...now } =
    useSortable({ id, disabled: place.id === null });
  const name = headline || "Without a headline";
  return (
    <li
      ref={setNodeRef}
      data-dragging={now.isDragging || undefined}
      style={{ transform: CSS.Translate.toString(transform), transition }}
    >
      {place.id === null ? (
        <p className={css.empty}>Nothing stands here: there are no more articles.</p>
      ) : (
        <>
          <button
            type="button"
            ref={setActivatorNodeRef}
            className={css.handle}
            {...attributes}
            {...listeners}
            aria-label={`Order of ${name}`}
          >
            <GripVerticalIcon size={16} aria-hidden />
          </button>
          <div className={lines.what}>
            <a className={lines.headline} href={`/admin/stories/${place.id}`}>
              <bdi>{name}</bdi>
            </a>
            <p className={lines.about}>
              <strong className={isPinned ? css.pinned : css.filled}>
                {isPinned ? "Pinned" : "Automatic"}
              </strong>
              {section !== "" && (
                <>
                  {" · "}
                  <bdi>{section}</bdi>
                </>
              )}
              {until !== null && (
                <>
                  {" · Until "}
                  <TwoClocks at={until.at} editionZone={timeZone} />
                </>
              )}
            </p>
            {problem !== null && (
              <p className={`${lines.about} ${lines.problem}`}>
                {problem}{" "}
                {instead === null ? (
                  "Nothing stands in its place."
                ) : (
                  <>
                    In its place stands: <bdi>{instead}</bdi>
                  </>
                )}
              </p>
            )}
          </div>
          <form action={forms.send} className={lines.works}>
            <FrontFields front={front} />
            <input type="hidden" name="id" value={place.id} />
            <input type="hidden" name="from" value={isPinned ? "" : index} />
            <StepButton
              {...{ work: "earlier", sign: "↑", isOff: index === 0 }}
              label={`Move ${name} up`}
            />
            <StepButton
              {...{ work: "later", sign: "↓", isOff: isLast }}
              label={`Move ${name} down`}
            />
            {isPinned ? (
              <WorkButton work="unpin" name="Release" label={`Release: ${name}`} />
            ) : (
              <WorkButton work="keep" name="Pin" label={`Pin here: ${name}`} />
            )}
          </form>
          {isPinned && <PlaceEnd {...how} id={place.id} name={name} until={until} />}
        </>
      )}
    </li>
  );
}
