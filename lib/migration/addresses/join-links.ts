import "server-only";
import { checkDocument } from "#lib/content/check-document";
import { checkStoryContent, type StoryContent } from "#lib/content/story-content";
import { saveWorkingCopy } from "#lib/desk/stories/save-working-copy";
import { isPagePath } from "#lib/migration/addresses/linked-stories";
import { oldPathOf } from "#lib/migration/addresses/old-address";
import { type ImportRun, valueOrThrow } from "#lib/migration/items/import-run";
import { findHolders } from "#lib/migration/rehearsal/foreseen";
import { tally } from "#lib/migration/report/import-report";
import { findUntouched } from "#lib/migration/writing/update-items";
import { unlinkedMark } from "#lib/migration/writing/writing";
import { lockStory } from "#lib/newsroom/lock-story";
import { together } from "#lib/newsroom/newsroom";
import { updateArticle } from "#lib/publishing/update-article";

const atOnce = 200;

/**
 * Of a site that was exported in several files: stories of earlier ones whose links named addresses that have come now
 * lead to the stories themselves, silently, where nobody has touched them since. A rehearsal tells which would.
 */
export async function joinLinks(run: ImportRun): Promise<void> {
  for await (const records of unlinkedOf(run)) {
    const waiting = await readWaiting(run, records);
    const paths = new Set(waiting.flatMap(({ links }) => links));
    const holders = await findHolders(run.newsroom.db, run.foreseen, [...paths]);
    const targets = new Map<string, string>();
    for (const [path, { targetType, targetId }] of holders)
      if (targetId !== null && (targetType === "article" || targetType === "page"))
        targets.set(path, targetId);
    for (const one of waiting) {
      const found = one.links.filter((path) => targets.has(path) && targets.get(path) !== one.id);
      if (found.length === 0) continue;
      const isWhole = one.links.every((path) => holders.has(path));
      const isJoined =
        run.report.mode === "rehearse" || (await join(run, one, { targets, isWhole }));
      if (!isJoined) continue;
      const name = `${one.sourceId.replace(":", " ")} “${one.content.headline.slice(0, 60)}”`;
      for (const path of found)
        tally(run.report.notes, "link joined in a story of an earlier file", `${path} in ${name}`);
    }
  }
}

type Unlinked = { sourceId: string; entityId: string; checksum: string };

/** Those that came before this import, with links that led nowhere then. */
async function* unlinkedOf({ newsroom, source, begun }: ImportRun): AsyncGenerator<Unlinked[]> {
  for (let after = ""; ; ) {
    const records = await newsroom.db.importedItem.findMany({
      where: {
        ...{ source, entityType: "story", sourceId: { gt: after } },
        ...{ checksum: { endsWith: unlinkedMark }, importedAt: { lt: begun } },
      },
      orderBy: { sourceId: "asc" },
      take: atOnce,
      select: { sourceId: true, entityId: true, checksum: true },
    });
    if (records.length > 0) yield records;
    const last = records.at(-1);
    if (last === undefined || records.length < atOnce) return;
    after = last.sourceId;
  }
}

type Waiting = Unlinked & {
  id: string;
  lockVersion: number;
  content: StoryContent;
  /** Pages of the old site that its text links to, as paths. */
  links: string[];
};

async function readWaiting(run: ImportRun, records: Unlinked[]): Promise<Waiting[]> {
  const { db } = run.newsroom;
  const ids = records.map(({ entityId }) => entityId);
  const untouched = await findUntouched(db, ids);
  const stories = await db.story.findMany({
    where: { id: { in: [...untouched] }, trashedAt: null },
    select: { id: true, workingCopy: { select: { content: true, lockVersion: true } } },
  });
  const byId = new Map(stories.map(({ id, workingCopy }) => [id, workingCopy]));
  return records.flatMap((record) => {
    const copy = byId.get(record.entityId);
    const checked = checkStoryContent(copy?.content);
    if (copy == null || !checked.ok) return [];
    const links = new Set<string>();
    withLinks(checked.value.document, (href) => {
      const path = pagePathOf(run, href);
      if (path !== null) links.add(path);
      return null;
    });
    const { lockVersion } = copy;
    return [
      { ...record, id: record.entityId, lockVersion, content: checked.value, links: [...links] },
    ];
  });
}

function pagePathOf({ site }: ImportRun, href: string): string | null {
  const path = oldPathOf(href, site);
  return path !== null && isPagePath(path, site) ? path : null;
}

/** A document in which links that lead to stories do so by their ids. */
function withLinks(document: StoryContent["document"], storyOf: (href: string) => string | null) {
  const isLink = (part: unknown): part is { type: "link"; attrs: { href: string } } =>
    typeof part === "object" &&
    part !== null &&
    "type" in part &&
    part.type === "link" &&
    "attrs" in part &&
    typeof part.attrs === "object" &&
    part.attrs !== null &&
    "href" in part.attrs &&
    typeof part.attrs.href === "string";
  const joined: unknown = JSON.parse(JSON.stringify(document), (_, part: unknown) => {
    if (!isLink(part)) return part;
    const storyId = storyOf(part.attrs.href);
    return storyId === null ? part : { type: "link", attrs: { storyId } };
  });
  return valueOrThrow(checkDocument(joined));
}

type Found = { targets: ReadonlyMap<string, string>; isWhole: boolean };

/** @returns whether it was joined; not when somebody has touched it meanwhile */
async function join(
  run: ImportRun,
  { id, lockVersion, content, sourceId, checksum }: Waiting,
  { targets, isWhole }: Found,
): Promise<boolean> {
  const document = withLinks(content.document, (href) => {
    const target = targets.get(pagePathOf(run, href) ?? "") ?? null;
    return target === id ? null : target;
  });
  return together(run.newsroom, async (inside, tx) => {
    const { story, workingCopy } = await lockStory(tx, id);
    const isUntouched = (await findUntouched(tx, [id])).has(id);
    if (!isUntouched || workingCopy.lockVersion !== lockVersion) return false;
    const next = { ...content, document };
    const saved = valueOrThrow(
      await saveWorkingCopy(inside, { storyId: id, lockVersion, content: next }),
    );
    if (story.liveState === "live") {
      const step = { storyId: id, lockVersion: saved.lockVersion };
      // What an editor has to put right first keeps its links at the desk until then.
      await updateArticle(inside, { ...step, change: { kind: "silent" } });
    }
    if (isWhole)
      await tx.importedItem.update({
        where: { source_sourceId: { source: run.source, sourceId } },
        data: { checksum: checksum.slice(0, -unlinkedMark.length) },
      });
    return true;
  });
}
