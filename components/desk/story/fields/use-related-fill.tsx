import { useEffect, useState } from "react";
import { answerOf } from "#components/desk/story/search-desk";

/** What stands under the article by itself, and which of the picks readers see. */
export type RelatedFill = {
  picked: string[];
  filled: { id: string; headline: string; sharedTopicIds: string[] }[];
};

type Of = { storyId: string; editionId: string; related: string[]; topicIds: string[] };

const patience = 300;

/** Asks anew whenever picks or topics change; null until the desk has answered. */
export function useRelatedFill({ storyId, editionId, related, topicIds }: Of): RelatedFill | null {
  const [fill, setFill] = useState<RelatedFill | null>(null);
  const picks = related.join(",");
  const topics = topicIds.join(",");
  useEffect(() => {
    let isCurrent = true;
    const words = { edition: editionId, story: storyId, related: picks, topics };
    const timer = window.setTimeout(async () => {
      const address = `/api/desk/v1/related?${new URLSearchParams(words)}`;
      const answer = await answerOf<RelatedFill>(await fetch(address).catch(() => null));
      if (isCurrent && answer.ok) setFill(answer.value);
    }, patience);
    return () => {
      isCurrent = false;
      window.clearTimeout(timer);
    };
  }, [storyId, editionId, picks, topics]);
  return fill;
}
