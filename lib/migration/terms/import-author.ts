import "server-only";
import { slugify } from "#lib/addresses/slugify";
import { createAuthor } from "#lib/desk/names/create-author";
import { lockAuthor } from "#lib/desk/names/lock-labelled";
import { updateAuthor } from "#lib/desk/names/update-author";
import { oldListPath, oldQueryPath } from "#lib/migration/addresses/old-address";
import { sourceName } from "#lib/migration/addresses/source-site";
import type { ArchiveItemTerm } from "#lib/migration/archive-entry";
import {
  type AuthorFacts,
  findOrMake,
  type ImportRun,
  valueOrThrow,
} from "#lib/migration/items/import-run";
import { plainTitle } from "#lib/migration/planning/plain-text";
import { findLabels } from "#lib/migration/rehearsal/find-labels";
import {
  foreseeLabel,
  foreseeOldPaths,
  storedLabel,
  takenSlug,
} from "#lib/migration/rehearsal/foresee-label";
import { findHolders } from "#lib/migration/rehearsal/foreseen";
import { tally } from "#lib/migration/report/import-report";
import { longestName } from "#lib/migration/terms/longest-name";
import type { Newsroom } from "#lib/newsroom/newsroom";
import type { Db, Tx } from "#lib/platform/db";
import { pathOf } from "#lib/published/paths";
import { addRoute } from "#lib/publishing/add-route";

/**
 * Who signed an item: the author with this login. One that the export does not describe is made from the name that
 * stands beside it, or from the login alone; one of the same name that the newsroom has already is taken. All are made
 * as persons.
 */
export async function importAuthor(run: ImportRun, login: string, called = ""): Promise<string> {
  const name = run.authorNames.get(login) ?? (plainTitle(called) || login);
  const paths = [
    oldListPath(run.site, "author", [slugify(login) ?? ""]),
    oldQueryPath(run.site, "author", run.authorNumbers.get(login) ?? ""),
  ];
  const facts = run.authorFacts.get(login);
  const sourceId = `author:${login}`;
  const isUnknown = called === "" && !run.authorNames.has(login);
  return placeAuthor(run, { sourceId, name, kind: "person", login, paths, facts, isUnknown });
}

/** The login of a co-author, whom a plug-in keeps as a term: `cap-ida`. */
export const loginOf = ({ nicename, name }: ArchiveItemTerm) =>
  nicename.replace(/^cap-/, "") || name;

/** What a co-author is called: the name of their account, whatever the term says. */
export function nameOfCoAuthor(
  { authorNames }: Pick<ImportRun, "authorNames">,
  term: ArchiveItemTerm,
): string {
  return authorNames.get(loginOf(term)) ?? (plainTitle(term.name) || term.nicename);
}

/** Whoever a text names as the one who signed it: an organisation when its name says so. */
export async function importSignature(run: ImportRun, name: string): Promise<string> {
  const kind = isOrganisation(name) ? "organisation" : "person";
  const sourceId = `signature:${name.toLowerCase()}`;
  return placeAuthor(run, { sourceId, name, kind, login: name, paths: [] });
}

const bodies =
  /^The |\b(?:Institute|Institution|Cent(?:er|re)|Council|Committee|Commission|Ministry|Foundation|Association|Society|Network|Group|Agency|Union|University|Office|Organi[sz]ation|Department|Team|Desk|Staff|Board|Party|Forum|Initiative|Project|Friends of)\b/i;

function isOrganisation(name: string): boolean {
  return bodies.test(name);
}

type Wanted = {
  sourceId: string;
  name: string;
  kind: "person" | "organisation";
  login: string;
  paths: (string | null)[];
  facts?: AuthorFacts | undefined;
  /** Whether the export tells nothing of them but the login that stands on an item. */
  isUnknown?: boolean;
};

/** The same person of the old site, who came into another edition and has no name in this one. */
async function findTwin(run: ImportRun, db: Db | Tx, sourceId: string): Promise<string | null> {
  const { edition, site, source, foreseen } = run;
  const editions = await db.edition.findMany({ select: { code: true } });
  const others = editions.map(({ code }) => sourceName(site, code)).filter((one) => one !== source);
  const found = await db.importedItem.findFirst({
    where: { sourceId, entityType: "author", source: { in: others } },
    select: { entityId: true },
  });
  if (found === null) return foreseen.authors.get(sourceId) ?? null;
  const author = await db.author.findUnique({
    where: { id: found.entityId },
    select: { labels: { where: { editionId: edition.id }, select: { editionId: true } } },
  });
  return author === null || author.labels.length > 0 ? null : found.entityId;
}

/** The author whom the edition has under this name already, or would have. */
async function findSame({ foreseen, edition }: ImportRun, db: Db | Tx, name: string) {
  const wanted = { kind: "author" as const, editionId: edition.id, names: [name] };
  return (await findLabels(db, foreseen, wanted)).get(name.toLowerCase())?.id ?? null;
}

type Named = { authorId: string; label: { editionId: string; name: string } };

/** One author has a name in each edition. */
async function nameInEdition(inside: Newsroom, tx: Tx, { authorId, label }: Named): Promise<void> {
  const { kind, userId, sameAs, labels } = await lockAuthor(tx, authorId);
  const before = labels.map(({ editionId, name, slug, bio }) => ({ editionId, name, slug, bio }));
  const author = { authorId, kind, userId, sameAs, labels: [...before, label] };
  valueOrThrow(await updateAuthor(inside, author));
}

async function placeAuthor(run: ImportRun, wanted: Wanted): Promise<string> {
  const { edition, newsroom } = run;
  const label = labelOf(run, wanted);
  const { id, isNew } = await findOrMake(run, wanted.sourceId, {
    make: async (inside, tx) => {
      const same = await findSame(run, tx, label.name);
      const twin = same === null ? await findTwin(run, tx, wanted.sourceId) : null;
      if (twin !== null) await nameInEdition(inside, tx, { authorId: twin, label });
      const { sameAs = [] } = wanted.facts ?? {};
      const entityId =
        same ??
        twin ??
        valueOrThrow(await createAuthor(inside, { kind: wanted.kind, labels: [label], sameAs })).id;
      for (const path of wanted.paths) {
        if (path === null) continue;
        const target = { targetType: "author", targetId: entityId } as const;
        await addRoute(tx, { path, editionId: edition.id, ...target, origin: "imported" });
      }
      return { entityType: "author", entityId, isNew: same === null && twin === null };
    },
    foresee: async () => {
      const same = await findSame(run, newsroom.db, label.name);
      const twin = same === null ? await findTwin(run, newsroom.db, wanted.sourceId) : null;
      const made = same ?? (await foreseeAuthor(run, label, twin));
      run.foreseen.authors.set(wanted.sourceId, made);
      await foreseeOldPaths(run, { kind: "author", id: made, paths: wanted.paths });
      return { id: made, isNew: same === null && twin === null };
    },
  });
  if (isNew) run.report.made.authors += 1;
  if (isNew && wanted.isUnknown === true)
    tally(run.report.notes, "author who is not in the export", wanted.login);
  return id;
}

function labelOf({ edition, known }: ImportRun, { name: called, login, facts }: Wanted) {
  const name = called.slice(0, longestName);
  const slug = slugify(name) === null ? (slugify(login) ?? `author-${known.size + 1}`) : null;
  const { bio = "" } = facts ?? {};
  return {
    ...{ editionId: edition.id, name },
    ...(slug !== null && { slug }),
    ...(bio !== "" && { bio }),
  };
}

/** One who would be made, or, for one whom another edition has, named in this edition too. */
async function foreseeAuthor(
  run: ImportRun,
  label: ReturnType<typeof labelOf>,
  twin: string | null,
): Promise<string> {
  const { edition, foreseen, newsroom } = run;
  const { name, slug: chosen } = storedLabel(label);
  const wanted = chosen ?? slugify(name) ?? "";
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    const path = pathOf.author(edition, slug);
    const isTaken = (await findHolders(newsroom.db, foreseen, [path])).has(path);
    if (isTaken && chosen !== undefined) throw takenSlug(wanted);
    if (isTaken) continue;
    const id = twin === null ? {} : { id: twin };
    return foreseeLabel(run, { kind: "author", path, label: { name, slug }, ...id });
  }
}
