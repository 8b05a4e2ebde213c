import type { StoryLine } from "#components/desk/stories/story-table";
import type { Choices } from "#lib/desk/list-choices";
import type { StoryRow } from "#lib/desk/stories/list-stories";
import { formatInstant } from "#lib/language/format-date";
import { planVerbs } from "#lib/language/plan-words";
import { wordingFor } from "#lib/language/wording-for";

const { kinds } = wordingFor("en");

/** Rows of the list as the desk reads them: in English, times in each story's edition's zone. */
export function storyLines(rows: StoryRow[], { editions, sections }: Choices): StoryLine[] {
  return rows.flatMap((row) => {
    const edition = editions.find(({ id }) => id === row.editionId);
    if (edition === undefined) return [];
    const zone = { ...edition, code: "en", calendar: "gregorian" } as const;
    const [plan] = row.schedules;
    const section = sections.find(
      ({ id, editionId }) => id === row.sectionId && editionId === edition.id,
    );
    return [
      {
        id: row.id,
        headline: row.headline,
        kind: row.form === "page" ? "Page" : kinds[row.kind],
        edition: edition.name,
        section: section?.name ?? null,
        assignee: row.assigneeName,
        changed: {
          iso: row.updatedAt.toISOString(),
          text: formatInstant(zone, row.updatedAt, "short").text,
        },
        plan:
          plan === undefined
            ? null
            : (plan.problem ??
              `${planVerbs[plan.action]} ${formatInstant(zone, plan.at, "short").text}`),
        draftState: row.draftState,
        liveState: row.liveState,
        trashed: row.trashedAt !== null,
      },
    ];
  });
}
