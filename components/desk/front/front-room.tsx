"use client";

import { BesideList } from "#components/desk/front/beside-list";
import type { FrontRoomProps } from "#components/desk/front/front-seen";
import { FrontState } from "#components/desk/front/front-state";
import { FrontVersions } from "#components/desk/front/front-versions";
import { PinFinder } from "#components/desk/front/pin-finder";
import { PlaceList } from "#components/desk/front/place-list";
import { StripList } from "#components/desk/front/strip-list";
import manage from "#components/desk/manage/manage.module.css";
import { useToldForms } from "#components/desk/told-forms";
import css from "./front.module.css";

/**
 * A front as editors arrange it: its places and what else stands on it, what can be pinned, and what readers see of it.
 * One line tells what was done or why it was not.
 */
export function FrontRoom(props: FrontRoomProps) {
  const { front, places, around, before, change } = props;
  const isOfList = (before.of ?? "") === "";
  const { forms, told } = useToldForms({ change, leaves, before: isOfList ? before : {} });
  const how = { front, forms };
  return (
    <div className={manage.columns}>
      <div className={css.parts}>
        <FrontState {...props} />
        <section className={manage.part} aria-labelledby="places">
          <h2 id="places" className={manage.subtitle}>
            Places
          </h2>
          <p className={manage.quiet}>
            The first leads. A place in which nothing is pinned takes the newest article that stands
            nowhere above it.
          </p>
          <a className={css.toFinder} href="#pin">
            Pin an article
          </a>
          {told}
          <PlaceList {...props} {...how} places={places} />
        </section>
        {around !== null && <BesideList {...how} around={around} />}
        {around !== null && <StripList {...how} around={around} />}
        <FrontVersions {...props} />
      </div>
      <PinFinder {...props} {...how} />
    </div>
  );
}

/** Buttons that are gone when they have worked. */
const leaves = [
  ...["pin", "unpin", "lasting", "hide-block", "show-block", "remove-strip", "add-strip"],
  ...["automatic-strips", "repeat", "repeat-nothing"],
];
