import type { FoundSeen, PickSeen } from "#components/desk/front/picks-seen";
import type { PickRow } from "#lib/desk/fronts/list-picks";
import type { LiveFound } from "#lib/desk/stories/search-live";
import type { EditionView } from "#lib/language/edition";
import { localTime } from "#lib/language/local-time";
import { deskTime } from "../../../desk-time";

const problems = {
  unpublished: "Readers do not see it: it is not published.",
  withdrawn: "Readers do not see it: it was withdrawn.",
  over: "Readers do not see it: its end has passed.",
};

/** A pick as plain data for the screen. */
export function pickSeen(pick: PickRow, { timeZone }: EditionView): PickSeen {
  const { storyId: id, headline, section, hidden, expiresAt } = pick;
  return {
    ...{ id, headline, section },
    problem: hidden === null ? null : problems[hidden],
    until: expiresAt && { at: expiresAt.toISOString(), local: localTime(expiresAt, timeZone) },
  };
}

export function foundSeen({ publishedAt, ...article }: LiveFound, edition: EditionView): FoundSeen {
  return { ...article, published: deskTime(publishedAt, edition) };
}
