import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { changeFrontLayout, type FrontChange } from "#lib/content/change-front-layout";
import { isSameJson } from "#lib/content/same-json";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { isId } from "#lib/newsroom/require-id";
import type { Tx } from "#lib/platform/db";
import { fail, ok, type Result } from "#lib/platform/result";
import { checkLocalTime } from "#lib/publishing/check-local-time";
import {
  entityOfFront,
  type FrontCopy,
  type FrontKey,
  lockFront,
  writeFrontCopy,
} from "#lib/publishing/lock-front";

/** One change as an editor asks for it: an end is told by the clock of the edition, such as `2026-05-03T18:00`. */
export type AskedChange =
  | Exclude<FrontChange, { work: "end" }>
  | { work: "end"; articleId: string; local: string | null };

export type ChangeFront = { front: FrontKey; change: AskedChange };

/**
 * Changes one thing in a front, from how it stands now, whatever the screen of whoever changes it still shows. Readers
 * see nothing of it before the front is published.
 */
export async function changeFront(
  newsroom: Newsroom,
  { front, change }: ChangeFront,
): Promise<Result<FrontCopy>> {
  requirePermission(newsroom.actor, "front.curate");
  return inOneTransaction(newsroom, async (tx) => {
    const copy = await lockFront(tx, front);
    const asked = endOf(newsroom, copy, change);
    if (!asked.ok) return asked;
    const possible = await checkTarget(tx, copy, asked.value);
    if (!possible.ok) return possible;
    const changed = changeFrontLayout(copy.layout, asked.value, await sectionsOf(tx, front));
    if (!changed.ok) return changed;
    const now = { ...copy, layout: changed.value };
    if (isSameJson(now.layout, copy.layout)) return ok(copy);
    await writeFrontCopy(tx, now);
    await recordEvent(tx, newsroom, {
      action: "front.changed",
      ...entityOfFront(front),
      data: { change: asked.value },
    });
    return ok({ ...now, lockVersion: copy.lockVersion + 1 });
  });
}

function endOf(
  newsroom: Newsroom,
  { edition }: FrontCopy,
  change: AskedChange,
): Result<FrontChange> {
  if (change.work !== "end") return ok(change);
  const { local, ...rest } = change;
  if (local === null) return ok({ ...rest, until: null });
  const end = checkLocalTime(local, edition.timeZone);
  if (!end.ok) return end;
  if (end.value <= newsroom.clock.now()) {
    return fail({ path: ["at"], message: "This time has passed. Choose a later one." });
  }
  return ok({ ...rest, until: end.value.toISOString() });
}

/** What is put on a front is there for its readers. */
async function checkTarget(tx: Tx, { key }: FrontCopy, change: FrontChange): Promise<Result<null>> {
  const { editionId, sectionId } = key;
  if (change.work === "pin") {
    const where = { id: change.articleId, editionId, ...(sectionId !== null && { sectionId }) };
    if (isId(change.articleId) && (await tx.article.count({ where })) > 0) return ok(null);
    const message = "Readers cannot open this story here now. Publish it first, or choose another.";
    return fail({ path: [], message });
  }
  if (change.work !== "add-strip") return ok(null);
  const { type, id } = change.strip;
  const label = { sectionId_editionId: { sectionId: id, editionId } };
  const found = !isId(id)
    ? null
    : type === "section"
      ? await tx.sectionLabel.findUnique({ where: label })
      : await tx.topicLabel.findFirst({ where: { topicId: id, editionId } });
  if (found !== null) return ok(null);
  return fail({ path: [], message: "This edition has no such section or topic. Choose another." });
}

async function sectionsOf(tx: Tx, { editionId }: FrontKey): Promise<string[]> {
  const labels = await tx.sectionLabel.findMany({
    where: { editionId },
    orderBy: [{ section: { position: "asc" } }, { name: "asc" }],
    select: { sectionId: true },
  });
  return labels.map(({ sectionId }) => sectionId);
}
