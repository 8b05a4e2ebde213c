import { TopicIndex } from "#components/site/fronts/topic-index";
import { findTopicIndex } from "#lib/published/topic-index";
import { indexDoor } from "../../index-door";

export function TopicsDoor(at: { edition: string; number: number | null }) {
  return indexDoor({ ...at, of: "topics", find: findTopicIndex, draw: TopicIndex });
}
