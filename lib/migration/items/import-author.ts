import "server-only";
import { createAuthor } from "#lib/desk/create-author";
import { lockAuthor } from "#lib/desk/lock-labelled";
import { updateAuthor } from "#lib/desk/update-author";
import { slugify } from "#lib/language/slugify";
import {
  type AuthorFacts,
  findOrMake,
  type ImportRun,
  valueOrThrow,
} from "#lib/migration/items/import-run";
import { oldListPath, oldQueryPath } from "#lib/migration/items/old-address";
import { plainTitle } from "#lib/migration/items/plain-text";
import { sourceName } from "#lib/migration/items/source-site";
import type { Newsroom } from "#lib/newsroom/newsroom";
import type { Tx } from "#lib/platform/db";
import { newId } from "#lib/platform/uuid";
import { addRoute } from "#lib/publishing/add-route";

const longestName = 200;

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
  return placeAuthor(run, { sourceId, name, kind: "person", login, paths, facts });
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
};

/** The same person of the old site, who came into another edition. */
async function findTwin(run: ImportRun, tx: Tx, sourceId: string): Promise<string | null> {
  const editions = await tx.edition.findMany({ select: { code: true } });
  const sources = editions.map(({ code }) => sourceName(run.site, code));
  const others = sources.filter((source) => source !== run.source);
  const found = await tx.importedItem.findFirst({
    where: { sourceId, entityType: "author", source: { in: others } },
    select: { entityId: true },
  });
  const author = await tx.author.findUnique({
    where: { id: found?.entityId ?? newId() },
    select: { labels: { where: { editionId: run.edition.id }, select: { editionId: true } } },
  });
  return author === null || author.labels.length > 0 ? null : (found?.entityId ?? null);
}

type Named = { authorId: string; label: { editionId: string; name: string } | undefined };

/** One author has a name in each edition. */
async function nameInEdition(inside: Newsroom, tx: Tx, { authorId, label }: Named): Promise<void> {
  if (label === undefined) return;
  const { kind, userId, sameAs, labels } = await lockAuthor(tx, authorId);
  const before = labels.map(({ editionId, name, slug, bio }) => ({ editionId, name, slug, bio }));
  const author = { authorId, kind, userId, sameAs, labels: [...before, label] };
  valueOrThrow(await updateAuthor(inside, author));
}

async function placeAuthor(run: ImportRun, wanted: Wanted): Promise<string> {
  const { edition } = run;
  const name = wanted.name.slice(0, longestName);
  const { id, isNew } = await findOrMake(run, wanted.sourceId, async (inside, tx) => {
    const same = await tx.authorLabel.findFirst({
      where: { editionId: edition.id, name: { equals: name, mode: "insensitive" } },
    });
    const hasLetters = slugify(name) !== null;
    const slug = hasLetters
      ? {}
      : { slug: slugify(wanted.login) ?? `author-${run.known.size + 1}` };
    const { bio = "", sameAs = [] } = wanted.facts ?? {};
    const labels = [{ editionId: edition.id, name, ...slug, ...(bio !== "" && { bio }) }];
    const twin = same === null ? await findTwin(run, tx, wanted.sourceId) : null;
    if (twin !== null) await nameInEdition(inside, tx, { authorId: twin, label: labels[0] });
    const entityId =
      same?.authorId ??
      twin ??
      valueOrThrow(await createAuthor(inside, { kind: wanted.kind, labels, sameAs })).id;
    for (const path of wanted.paths) {
      if (path === null) continue;
      const target = { targetType: "author", targetId: entityId } as const;
      await addRoute(tx, { path, editionId: edition.id, ...target, origin: "imported" });
    }
    return { entityType: "author", entityId, isNew: same === null && twin === null };
  });
  if (isNew) run.report.made.authors += 1;
  if (run.report.mode === "rehearse") run.authorsHere.set(id, name);
  return id;
}
