import "server-only";
import { checkHref } from "#lib/content/check-href";
import type { EditionView } from "#lib/language/edition";
import { foreignWords } from "#lib/language/foreign-words";
import { directionOf } from "#lib/language/language-tag";
import { shareRead } from "#lib/platform/cache";
import { publishedDb } from "#lib/platform/db";
import type { Kept } from "#lib/published/kept";
import { tagOf } from "#lib/published/tags";
import type { OutsideView } from "#lib/published/views";

const most = 6;
/** No source fills the block alone where there are others. */
const mostOfOne = 3;

/** The same, kept until one of the sources tells something else. */
export function shareOutside(edition: EditionView): Promise<Kept<OutsideView[]>> {
  return shareRead(`outside ${edition.id}`, async () => ({
    value: await listOutside(edition),
    tags: [tagOf.outside(edition.id)],
  }));
}

/**
 * What trusted sources tell readers of an edition, the newest first and each thing once. Nothing of a source whose last
 * good copy is too old, whatever has become of it since: there are the items, or there is nothing.
 */
export async function listOutside(edition: EditionView): Promise<OutsideView[]> {
  const rows = await publishedDb().outsideItem.findMany({
    where: { editionId: edition.id, until: { gt: new Date() } },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: 200,
  });
  const unique = [
    ...new Map(rows.toReversed().map((row) => [row.tellsId, row])).values(),
  ].reverse();
  const shown = unique.filter(({ title, href }) => title.trim() !== "" && isWeb(href));
  const placed = shown.filter((row, at) => rankIn(shown, row, at) < mostOfOne);
  const chosen = placed.length < most ? shown : placed;
  return chosen.slice(0, most).map((row) => {
    const { id, title, href, sourceName: source, publishedAt } = row;
    const language = row.language ?? edition.code;
    const foreign = foreignWords({ language, direction: directionOf(language) }, edition);
    return { id, title, href, source, foreign, publishedAt: publishedAt.toISOString() };
  });
}

function isWeb(href: string): boolean {
  const checked = checkHref(href);
  return checked.ok && /^https?:/.test(checked.value);
}

/** How many of the same source stand before it. */
function rankIn(rows: { sourceId: string }[], { sourceId }: { sourceId: string }, at: number) {
  return rows.slice(0, at).filter((row) => row.sourceId === sourceId).length;
}
