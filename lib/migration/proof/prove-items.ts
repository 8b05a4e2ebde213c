import "server-only";
import { checkDocument } from "#lib/content/check-document";
import type { Document } from "#lib/content/document";
import { isSameJson } from "#lib/content/same-json";
import { countWords } from "#lib/content/word-count";
import type { ArchiveItem } from "#lib/migration/archive-entry";
import type { ImportRun } from "#lib/migration/items/import-run";
import { publishedAtOf } from "#lib/migration/planning/item-date";
import { plainTitle } from "#lib/migration/planning/plain-text";
import type { PlanNote } from "#lib/migration/planning/plan-item";
import { countDocument } from "#lib/migration/proof/count-document";
import type { ItemProof } from "#lib/migration/proof/item-proof";
import { addProof } from "#lib/migration/proof/proof-sum";
import { nameOfCoAuthor } from "#lib/migration/terms/import-author";
import {
  addressTakenKind,
  type ForeseenStory,
  type Writing,
  type Written,
} from "#lib/migration/writing/writing";
import { makeBreath } from "#lib/platform/breathe";

/** An item that is here now, or would be, with what was said of it on its way. */
type Arrived = Writing & { notes: string[]; missing: string[]; leftOut: string[] };

/** What is stored of an item, or would be. */
type Stored = {
  path: string | null;
  publishedAt: Date | null;
  document: Document | null;
  authors: string[];
  topics: number;
  documents: number;
  hasSection: boolean;
  addresses: string[];
};

/**
 * Sets every item beside what became of it. What is here is read back from where it is stored, after it was written;
 * in a rehearsal it is what would have been written.
 */
export async function proveItems(
  run: ImportRun,
  planned: Arrived[],
  written: Map<string, Written>,
): Promise<void> {
  const isForeseen = ({ id }: Arrived) => written.get(id)?.foreseen !== undefined;
  const readOf = await readBack(
    run,
    planned.filter((one) => !isForeseen(one)),
  );
  const namesHere = await namesOf(
    run,
    planned.filter(isForeseen).flatMap(({ place }) => place.bylines),
  );
  const breathe = makeBreath();
  for (const one of planned) {
    await breathe();
    const what = written.get(one.id);
    if (what === undefined) continue;
    const { foreseen } = what;
    const stored = foreseen === undefined ? readOf(one) : foreseenAs(foreseen, namesHere);
    const proof = proofOf(run, one, { stored, written: what });
    addProof(run.report.proof, proof);
    await run.onProof?.(proof);
  }
}

/** An item that is not here, with the reason. */
export async function proveRefusal(
  run: ImportRun,
  { item, record }: Pick<Writing, "item" | "record">,
  reason: string,
): Promise<void> {
  const proof: ItemProof = {
    source: {
      id: record.sourceId,
      type: item.postType,
      title: plainTitle(item.title),
      address: item.link,
      line: item.line,
    },
    here: { outcome: "refused", storyId: null, path: null },
    counts: null,
    authors: { source: authorsOf(run, item), here: [] },
    published: { source: null, here: null },
    terms: { source: [], here: 0, hasSection: false },
    addresses: { kept: [], refused: [] },
    lost: [],
    notes: [reason],
  };
  addProof(run.report.proof, proof);
  await run.onProof?.(proof);
}

function proofOf(
  run: ImportRun,
  { item, record, id, plan, notes, missing, leftOut }: Arrived,
  { stored, written }: { stored: Stored; written: Written },
): ItemProof {
  const { code: language, timeZone } = run.edition;
  const date = plan.state.kind === "published" ? publishedAtOf(item, timeZone) : null;
  const words = plan.recognised.map((line) => countWords(line.words, language));
  return {
    source: {
      id: record.sourceId,
      type: item.postType,
      title: plainTitle(item.title),
      address: item.link,
      line: item.line,
    },
    here: {
      outcome: written.outcome,
      storyId: written.foreseen === undefined ? id : null,
      path: stored.path,
    },
    counts:
      stored.document === null
        ? null
        : {
            source: plan.counted,
            here: { ...countDocument(stored.document, language), documents: stored.documents },
            taken: words.reduce((sum, count) => sum + count, 0),
          },
    authors: { source: authorsOf(run, item), here: stored.authors },
    published: {
      source: date?.toISOString() ?? null,
      here: stored.publishedAt?.toISOString() ?? null,
    },
    terms: {
      source: item.terms
        .filter(({ domain }) => domain === "category" || domain === "post_tag")
        .map(({ name, nicename }) => plainTitle(name) || nicename),
      here: stored.topics,
      hasSection: stored.hasSection,
    },
    addresses: {
      kept: stored.addresses,
      refused: plan.addresses.refused.map(({ address }) => address),
      taken: written.notes.flatMap(({ kind, example }) =>
        kind === addressTakenKind ? example : [],
      ),
    },
    lost: plan.lost,
    changed: [
      ...plan.notes.filter((note) => lessened.has(note)),
      ...leftOut,
      ...plan.fileNotes
        .filter(({ kind }) => !kind.startsWith("picture"))
        .map(({ kind, what }) => `${kind}: ${what}`),
    ],
    notes: [
      ...(plan.state.kind === "draft" ? [`kept as a draft: ${plan.state.reason}`] : []),
      ...(plan.state.kind === "trashed" ? ["thrown away at the source"] : []),
      ...plan.notes.filter((note) => !lessened.has(note)),
      ...(item.remarks ?? []).map(({ kind, detail }) => `${kind}: ${detail}`),
      ...notes,
      ...plan.recognised.map(({ kind, words: line }) => `${kind}: “${line.trim()}”`),
      ...missing.map((path) => `link to an address that did not come: ${path}`),
      ...written.notes.map(({ kind, example }) => `${kind}: ${example}`),
    ],
  };
}

/** Notes on fields that hold less than they did. */
const lessened: ReadonlySet<PlanNote> = new Set<PlanNote>([
  "headline shortened",
  "markup in the headline left out",
  "standfirst shortened",
  "featured picture left out",
]);

/** Who the export says has written it. */
function authorsOf(run: ImportRun, { creator, terms }: ArchiveItem): string[] {
  const together = terms.filter(({ domain }) => domain === "author");
  if (together.length > 0) return together.map((term) => nameOfCoAuthor(run, term));
  return creator === "" ? [] : [run.authorNames.get(creator) ?? creator];
}

function foreseenAs(
  { content, publishedAt, addresses }: ForeseenStory,
  names: ReadonlyMap<string, string>,
): Stored {
  return {
    ...{ path: null, publishedAt, addresses },
    document: content.document,
    authors: content.bylines.map(({ authorId }) => names.get(authorId) ?? authorId),
    topics: content.topicIds.length,
    documents: content.attachments.length,
    hasSection: content.sectionId !== null,
  };
}

async function readBack(run: ImportRun, planned: Arrived[]): Promise<(one: Arrived) => Stored> {
  const { db } = run.newsroom;
  const ids = planned.map(({ id }) => id);
  const ofThose = {
    where: { id: { in: ids } },
    select: { id: true, path: true, publishedAt: true },
  };
  const [copies, articles, pages, routes] = await Promise.all([
    // As text: the client takes several times longer to make objects of it than the engine.
    db.$queryRaw<{ storyId: string; content: string }[]>`
      SELECT "storyId", "content"::text FROM "WorkingCopy" WHERE "storyId" = ANY(${ids}::uuid[])`,
    db.article.findMany(ofThose),
    db.page.findMany(ofThose),
    db.route.findMany({
      where: { path: { in: planned.flatMap(({ plan }) => plan.addresses.paths) } },
      select: { path: true, targetId: true },
    }),
  ]);
  const contents = new Map(
    copies.map(({ storyId, content }) => [storyId, JSON.parse(content) as Partial<StoredContent>]),
  );
  const live = new Map([...articles, ...pages].map((row) => [row.id, row]));
  const holders = new Map(routes.map(({ path, targetId }) => [path, targetId]));
  const contentOf = (id: string) => contents.get(id) ?? {};
  const names = await namesOf(
    run,
    ids.flatMap((id) => contentOf(id).bylines ?? []),
  );
  return ({ id, plan }) => {
    const content = contentOf(id);
    const { document, bylines = [], topicIds = [], sectionId = null, attachments = [] } = content;
    return {
      path: live.get(id)?.path ?? null,
      publishedAt: live.get(id)?.publishedAt ?? null,
      document: storedDocument(document, plan.content.document),
      authors: bylines.map(({ authorId }) => names.get(authorId) ?? authorId),
      topics: topicIds.length,
      documents: attachments.length,
      hasSection: sectionId !== null,
      addresses: plan.addresses.paths.filter((path) => holders.get(path) === id),
    };
  };
}

/** What is stored is nearly always, word for word, what was sent and has been checked; then it is not read a second time. */
function storedDocument(stored: unknown, sent: Document): Document | null {
  if (isSameJson(stored, sent)) return sent;
  const checked = checkDocument(stored);
  return checked.ok ? checked.value : null;
}

type Byline = { authorId: string };
type StoredContent = {
  document: unknown;
  bylines: Byline[];
  topicIds: string[];
  attachments: unknown[];
  sectionId: string | null;
};

/** Names of authors as the newsroom has them now; looked up once. */
async function namesOf(run: ImportRun, bylines: Byline[]): Promise<ReadonlyMap<string, string>> {
  const { authorsHere, edition, newsroom, foreseen } = run;
  const unknown = [...new Set(bylines.map(({ authorId }) => authorId))].filter(
    (id) => !authorsHere.has(id),
  );
  if (unknown.length > 0) {
    const where = { editionId: edition.id, authorId: { in: unknown } };
    const labels = await newsroom.db.authorLabel.findMany({
      where,
      select: { authorId: true, name: true },
    });
    for (const { authorId, name } of labels) authorsHere.set(authorId, name);
    for (const id of unknown) {
      const name = foreseen.byId.get(id)?.name;
      if (name !== undefined) authorsHere.set(id, name);
    }
  }
  return authorsHere;
}
