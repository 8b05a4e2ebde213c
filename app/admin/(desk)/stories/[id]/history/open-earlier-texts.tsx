"use client";

import { useRouter } from "next/navigation";
import { EarlierTexts } from "#components/desk/history/earlier-texts";
import { told } from "../../../../told";
import { dropVersionsAction } from "../version-actions";

/** What readers can look up of before, with the way to take it away. */
export function OpenEarlierTexts(props: { storyId: string; count: number }) {
  const router = useRouter();
  return (
    <EarlierTexts
      {...props}
      drop={async (storyId) => {
        const answer = await told(dropVersionsAction(storyId));
        if (answer.ok) router.refresh();
        return answer;
      }}
    />
  );
}
