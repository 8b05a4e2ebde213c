import "server-only";
import { createAuthor } from "#lib/desk/create-author";
import { slugify } from "#lib/language/slugify";
import { findOrMake, type ImportRun, valueOrThrow } from "#lib/migration/wordpress/import-run";
import { oldListPath } from "#lib/migration/wordpress/old-address";
import { addRoute } from "#lib/publishing/add-route";

const longestName = 200;

/**
 * Who signed an item: the author with this login. One that the export does not describe is made from the
 * login alone; one of the same name that the newsroom has already is taken. All are made as persons.
 */
export async function importAuthor(run: ImportRun, login: string): Promise<string> {
  const { edition } = run;
  const name = (run.authorNames.get(login) ?? login).slice(0, longestName);
  const { id, isNew } = await findOrMake(run, `author:${login}`, async (inside, tx) => {
    const same = await tx.authorLabel.findFirst({
      where: { editionId: edition.id, name: { equals: name, mode: "insensitive" } },
    });
    const hasLetters = slugify(name) !== null;
    const slug = hasLetters ? {} : { slug: slugify(login) ?? `author-${run.known.size + 1}` };
    const entityId =
      same?.authorId ??
      valueOrThrow(
        await createAuthor(inside, {
          kind: "person",
          labels: [{ editionId: edition.id, name, ...slug }],
        }),
      ).id;
    const path = oldListPath(run.site, "author", [slugify(login) ?? ""]);
    if (path !== null) {
      const target = { targetType: "author", targetId: entityId } as const;
      await addRoute(tx, { path, editionId: edition.id, ...target, origin: "imported" });
    }
    return { entityType: "author", entityId, isNew: same === null };
  });
  if (isNew) run.report.made.authors += 1;
  return id;
}
