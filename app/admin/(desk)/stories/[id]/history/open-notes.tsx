"use client";

import { useRouter } from "next/navigation";
import type { ComponentProps } from "react";
import { ToldNotes } from "#components/desk/history/told-notes";
import { told } from "../../../../told";
import { placeNoteAction } from "../version-actions";

/** What readers were told, with the way to move each note on the article's page. */
export function OpenNotes(props: Omit<ComponentProps<typeof ToldNotes>, "place">) {
  const router = useRouter();
  return (
    <ToldNotes
      {...props}
      place={async (...asked) => {
        const answer = await told(placeNoteAction(...asked));
        if (answer.ok) router.refresh();
        return answer;
      }}
    />
  );
}
