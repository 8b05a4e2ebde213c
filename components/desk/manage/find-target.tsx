"use client";

import { useRef } from "react";
import { FindBox } from "#components/desk/story/fields/find-box";
import { askDesk } from "#components/desk/story/search-desk";

type Props = {
  /** The field of the same form that the address of what is chosen is put into. */
  field: string;
  /** Searches are asked within an edition; this one looks in all of them. */
  editionId: string;
};

/** Finds what readers can open by its name, and fills its address in as somebody would type it. */
export function FindTarget({ field, editionId }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const fillIn = (path: string) => {
    const filled = place.current?.closest("form")?.elements.namedItem(field);
    if (!(filled instanceof HTMLInputElement)) return;
    filled.value = path;
    filled.focus();
  };
  return (
    <div ref={place}>
      <FindBox
        label="Find it by its name"
        placeholder="A headline, a section, a topic, an author"
        search={(text) => askDesk("targets", editionId, text)}
        taken={[]}
        onChoose={({ id }) => fillIn(id)}
      />
    </div>
  );
}
