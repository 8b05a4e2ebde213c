"use client";

import { AddList } from "#components/desk/front/add-list";
import { PickLine } from "#components/desk/front/pick-line";
import type { PickWork, SelectedRoomProps } from "#components/desk/front/picks-seen";
import lines from "#components/desk/lines.module.css";
import { FilterForm } from "#components/desk/manage/filter-form";
import manage from "#components/desk/manage/manage.module.css";
import { useToldForms } from "#components/desk/told-forms";

/**
 * What stands under “Selected”, and what could. One line above it says what was done or why it was not; whoever goes
 * by keyboard stays on the button, or goes on from that line where the button went with what it did.
 */
export function SelectedRoom(props: SelectedRoomProps) {
  const { picks, found, edition, words, isFull, before, change, setEnd } = props;
  const { forms, told } = useToldForms({
    ...{ change, leaves },
    before: isOfList(before) ? before : {},
  });
  return (
    <div className={manage.columns}>
      <section className={manage.part} aria-labelledby="selected">
        <h2 id="selected" className={manage.subtitle}>
          Selected
        </h2>
        <p className={manage.quiet}>
          Stands on the front page and beside every article, in this order. What has a place above
          it on the front page is not shown there twice.
        </p>
        {told}
        {picks.length === 0 ? (
          <p className={manage.empty}>
            Nothing is selected, and readers see no such block. Add an article from the list.
          </p>
        ) : (
          <ol className={`${lines.lines} ${lines.numbered}`}>
            {picks.map((pick, index) => (
              <PickLine
                key={pick.id}
                {...{ pick, edition, forms, setEnd }}
                before={before.of === pick.id ? before : {}}
                isFirst={index === 0}
                isLast={index === picks.length - 1}
              />
            ))}
          </ol>
        )}
      </section>
      <section className={`${manage.part} ${manage.card}`} aria-labelledby="add">
        <h2 id="add" className={manage.subtitle}>
          Add an article
        </h2>
        <FilterForm
          action="/admin/front/selected"
          hidden={{ edition: edition.id }}
          fields={[{ name: "find", label: "Part of its headline", value: words, kind: "words" }]}
        />
        <AddList {...{ found, words, isFull, forms }} taken={picks.map(({ id }) => id)} />
      </section>
    </div>
  );
}

const leaves: readonly PickWork[] = ["add", "remove", "lasting"];

const isOfList = ({ of = "" }: { of?: string }) => of === "";
