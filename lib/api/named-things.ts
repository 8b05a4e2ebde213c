import "server-only";
import { namesNothing } from "#lib/api/api-problem";
import { nameOrder } from "#lib/api/name-pages";
import type { EditionView } from "#lib/language/edition";
import { shareRead } from "#lib/platform/cache";
import { shareAuthors } from "#lib/published/author-index";
import type { Kept } from "#lib/published/kept";
import { shareSections } from "#lib/published/section-list";
import { shareTopics } from "#lib/published/topic-index";
import type { IndexGroupView } from "#lib/published/views";

type Named = { id: string; path: string | null };

/** The last part of an address, which is the slug of what stands there. */
export const slugOf = (path: string | null) => path?.split("/").at(-1) ?? null;

/** Which of these an id or a slug names. */
export function findNamed<One extends Named>(all: One[], key: string): One | undefined {
  const slug = key.normalize("NFC");
  return all.find(({ id, path }) => id === key || slugOf(path) === slug);
}

/** Topics with a page in the edition, by name. */
export const listTopics = (edition: EditionView) => shareByName("topics", edition, shareTopics);

/** Authors with a page in the edition, by name. */
export const listAuthors = (edition: EditionView) => shareByName("authors", edition, shareAuthors);

/** As the index of an edition has them, in one alphabet; put into order once for all who ask. */
function shareByName<One extends Named & { name: string }>(
  what: "topics" | "authors",
  edition: EditionView,
  share: (edition: EditionView) => Promise<Kept<IndexGroupView<One>[]>>,
): Promise<Kept<One[]>> {
  return shareRead(`${what} by name ${edition.id}`, async () => {
    const { value, tags } = await share(edition);
    const all = value.flatMap(({ entries }) => entries);
    return { value: all.sort(nameOrder(edition.code)), tags };
  });
}

type Lists = { section: Named; topic: Named; author: Named };
const lists: { [What in keyof Lists]: (edition: EditionView) => Promise<Kept<Named[]>> } = {
  section: shareSections,
  topic: listTopics,
  author: listAuthors,
};

/** What a filter names, null where there is none. Throws a problem where it names nothing that readers can see. */
export async function askedNamed(
  what: keyof Lists,
  edition: EditionView,
  key: string | undefined,
): Promise<Kept<Named | null>> {
  if (key === undefined) return { value: null, tags: [] };
  const { value, tags } = await lists[what](edition);
  const found = findNamed(value, key);
  if (found !== undefined) return { value: found, tags };
  const where = `/api/v1/${what}s?edition=${edition.code}`;
  throw namesNothing(
    what,
    `There is no such ${what} in this edition. \`${where}\` lists them all.`,
  );
}
