import "server-only";
import { type FrontKind, type FrontLayout, readFrontLayout } from "#lib/content/front-layout";
import { isSameJson } from "#lib/content/same-json";
import type { EditionView } from "#lib/language/edition";
import { getEdition, lockEdition } from "#lib/newsroom/editions";
import { requireId } from "#lib/newsroom/require-id";
import type { Tx } from "#lib/platform/db";
import { AppError } from "#lib/platform/errors";
import type { Expiry } from "#lib/platform/expiry";
import type { Issue } from "#lib/platform/result";
import { listIdOf } from "#lib/published/list-id";
import { tagOf } from "#lib/published/tags";

/** Which front: an edition's home page, or that of a section in it. */
export type FrontKey = { editionId: string; sectionId: string | null };

export function kindOfFront({ sectionId }: FrontKey): FrontKind {
  return sectionId === null ? "home" : "section";
}

/** A front as editors are arranging it. */
export type FrontCopy = {
  key: FrontKey;
  listId: string;
  kind: FrontKind;
  edition: EditionView;
  /** What the edition calls the section and its address; null for the home page. */
  section: { name: string; slug: string } | null;
  layout: FrontLayout;
  /** Counts its changes; 0 while nobody has arranged it. */
  lockVersion: number;
};

type Reading = Pick<Tx, "edition" | "sectionLabel" | "front">;

const missing = "There is no such front.";

/** Throws `not_found` for an edition or a section that is not there. */
export async function getFrontCopy(db: Reading, key: FrontKey): Promise<FrontCopy> {
  const edition = await getEdition(db, key.editionId);
  const section = await findLabel(db, key);
  const listId = listIdOfFront(key);
  const row = await db.front.findUnique({ where: { listId } });
  const kind = kindOfFront(key);
  return {
    ...{ key, listId, kind, edition },
    section,
    layout: readFrontLayout(kind, row?.layout),
    lockVersion: row?.lockVersion ?? 0,
  };
}

/** The same for a change: whoever changes a front of the edition too waits until the transaction ends. */
export async function lockFront(tx: Tx, key: FrontKey): Promise<FrontCopy> {
  await lockEdition(tx, key.editionId);
  return getFrontCopy(tx, key);
}

async function findLabel(db: Reading, { editionId, sectionId }: FrontKey) {
  if (sectionId === null) return null;
  requireId(sectionId, missing);
  const where = { sectionId_editionId: { sectionId, editionId } };
  const select = { name: true, slug: true };
  const label = await db.sectionLabel.findUnique({ where, select });
  if (label === null) throw new AppError("not_found", missing);
  return label;
}

export function listIdOfFront({ editionId, sectionId }: FrontKey): string {
  return sectionId === null
    ? listIdOf("edition", editionId, editionId)
    : listIdOf("section", sectionId, editionId);
}

/** What whoever acts on a front as a whole is told who has not seen how it stands; null for who has. */
export function checkSeen(
  { lockVersion }: Pick<FrontCopy, "lockVersion">,
  seen: number,
): Issue | null {
  if (lockVersion === seen) return null;
  const message =
    "Somebody changed this front since you looked at it. It is shown as it is now: look, then try again.";
  return { path: ["version"], message };
}

/** Whether readers see a front just as it stands. */
export async function isShown(
  db: Pick<Tx, "publishedFront">,
  { listId, kind, layout }: FrontCopy,
): Promise<boolean> {
  const row = await db.publishedFront.findUnique({ where: { listId } });
  return isSameJson(readFrontLayout(kind, row?.layout), layout);
}

/** Keeps a front as it was changed. */
export async function writeFrontCopy(
  tx: Tx,
  { key, layout }: Pick<FrontCopy, "key" | "layout">,
): Promise<void> {
  const listId = listIdOfFront(key);
  await tx.front.upsert({
    where: { listId },
    create: { ...key, listId, layout, lockVersion: 1 },
    update: { layout, lockVersion: { increment: 1 } },
  });
}

/** Readers see a front that was published with their next request. */
export function expiryOfFront(key: FrontKey): Expiry {
  const tag =
    key.sectionId === null ? tagOf.arranged(key.editionId) : tagOf.list(listIdOfFront(key));
  return { hard: [tag], soft: [] };
}

/** What the log says of a front: it is about the section, or the edition whose home page it is. */
export function entityOfFront({ editionId, sectionId }: FrontKey) {
  return sectionId === null
    ? { entityType: "edition", entityId: editionId }
    : { entityType: "section", entityId: sectionId };
}
