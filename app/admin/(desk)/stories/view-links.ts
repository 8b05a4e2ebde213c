import type { ViewLink } from "#components/desk/stories/saved-views";
import type { SavedView } from "#lib/desk/stories/count-views";
import { addressOf, type FilterWords, readWords } from "./read-filter";

/** The saved views as links; the one that stands open is the one whose address says the same. */
export function viewLinks(said: FilterWords, counts: Record<SavedView, number>): ViewLink[] {
  const here = addressOf(said);
  const view = (name: string, query: Record<string, string>, count: number | null): ViewLink => {
    const href = addressOf(readWords(query));
    return { name, href, count, isCurrent: href === here };
  };
  return [
    view("All", {}, null),
    view("Mine", { whose: "mine" }, counts.mine),
    view("In review", { state: "in review" }, counts["in review"]),
    view("Scheduled", { state: "scheduled" }, counts.scheduled),
    view("Live", { state: "live" }, counts.live),
  ];
}
