import "server-only";
import { createHash } from "node:crypto";
import type { AddressPattern } from "#lib/addresses/address-pattern";
import { userIdOf } from "#lib/auth/actor";
import type { Focus } from "#lib/content/crops";
import type { Newsroom } from "#lib/newsroom/newsroom";
import type { Tx } from "#lib/platform/db";
import { fail, ok, type Result } from "#lib/platform/result";
import type { Discovery, Edition, Media, SiteSettings } from "#prisma/generated/client";

/** What a form of the newsroom's management was opened with: a later save from it is refused when the record changed. */
export type Seen = {
  /** Left out by whoever changes a record without having shown it to somebody first. */
  version?: string | undefined;
};

type Labelled<L> = { labels: (L & { editionId: string })[] };

/** The version of each kind of record: what its form can change, in a few letters. The same words, the same letters. */
export const versionOf = {
  topic: ({ type, labels }: Labelled<object> & { type: string }) => digest([type, sorted(labels)]),
  author: (of: Labelled<object> & { kind: string; userId: string | null; sameAs: string[] }) =>
    digest([of.kind, of.userId, of.sameAs, sorted(of.labels)]),
  /** Of what stands for an author: it is chosen beside the form, and changes by itself. */
  photo: ({ photoId }: { photoId: string | null }) => digest([photoId]),
  section: ({ labels }: Labelled<object>) => digest(sorted(labels)),
  edition: (of: Omit<Edition, "id" | "code" | "isDefault">) =>
    digest([
      [of.name, of.siteName, of.tagline],
      [of.direction, of.timeZone, of.calendar, of.position],
    ]),
  address: (of: {
    targetType: string;
    targetId: string | null;
    targetUrl: string | null;
    note: string;
  }) => digest([of.targetType, of.targetId ?? of.targetUrl, of.note]),
  pattern: ({ address, target }: AddressPattern) => digest([address, target]),
  media: (of: Omit<Media, "id" | "kind" | "fileId" | "uploaderId" | "createdAt">) =>
    digest([
      [of.title, of.alt, of.decorative, of.caption, of.credit],
      [of.licence, of.sourceUrl, of.takenOn, of.place],
    ]),
  /** What is looked at is looked at in this file: of another one that was put in its place it says nothing. */
  focus: ({ focus, crops }: Focus, { hash }: { hash: string }) =>
    digest([hash, focus, Object.entries(crops).sort(([one], [other]) => (one < other ? -1 : 1))]),
  /** Whether readers' files say where it was taken is said of the file that stands there. */
  position: (of: { isKept: boolean }, { hash }: { hash: string }) => digest([hash, of.isKept]),
  settings: (of: SiteSettings | null) =>
    digest([
      of?.logoMediaId ?? null,
      of?.footerText ?? "",
      of?.footerLinks ?? [],
      of?.policies ?? {},
      of?.feedSummary ?? false,
    ]),
  discovery: (of: Discovery | null) =>
    digest([
      [of?.allowTraining ?? true, of?.allowAssistants ?? true],
      [of?.indexNowKey ?? null, of?.hubUrl ?? null],
    ]),
};

function sorted(labels: { editionId: string }[]) {
  return labels
    .map((label) => Object.entries(label).sort(([a], [b]) => (a < b ? -1 : 1)))
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

function digest(said: unknown): string {
  return createHash("sha256").update(JSON.stringify(said)).digest("base64url").slice(0, 22);
}

type Check = Seen & {
  /** What its last change looks like in the event log. */
  of: { entityType: string; entityId: string; action?: string | { in: string[] } };
  /** The version that stands there now; its row is locked. */
  now: string;
  /** What it is called in a sentence. */
  called: string;
};

/**
 * A save that started from an older version is an issue at `version`, which says who came before it: nothing is
 * written, and whoever wrote it decides, knowing of the other.
 */
export async function checkSeen(
  tx: Tx,
  { actor }: Newsroom,
  { version, of, now, called }: Check,
): Promise<Result<null>> {
  if (version === undefined || version === now) return ok(null);
  const { isOwn, name } = await whoChanged(tx, actor, of);
  const who = isOwn ? "You changed" : `${name} changed`;
  const where = isOwn ? " in another window" : "";
  const message = `${who} ${called}${where} while this was being written, so it was not saved. What you wrote stands here still; what differs is said below it.`;
  return fail({ path: ["version"], message });
}

/** The same of the file of a picture or document, of which nothing is written: both files are whole, and one stands there. */
export async function checkSeenFile(
  tx: Tx,
  { actor }: Newsroom,
  { version, mediaId, now }: Seen & { mediaId: string; now: string },
): Promise<Result<null>> {
  if (version === undefined || version === now) return ok(null);
  const of = { entityType: "media", entityId: mediaId, action: "media.replaced" };
  const { isOwn, name } = await whoChanged(tx, actor, of);
  const who = isOwn
    ? "You have replaced this file in another window"
    : `${name} has replaced this file`;
  const message = `${who} since you opened this page, so yours was not put in its place. Look at the one that stands here now; then choose yours again if it is still wanted.`;
  return fail({ path: ["version"], message });
}

async function whoChanged(tx: Tx, actor: Newsroom["actor"], where: Check["of"]) {
  const last = await tx.event.findFirst({ where, orderBy: [{ at: "desc" }, { id: "desc" }] });
  const id = last?.userId ?? null;
  const user = id === null ? null : await tx.user.findUnique({ where: { id } });
  const isOwn = user !== null && user.id === userIdOf(actor);
  return { isOwn, name: user?.name ?? "Somebody else" };
}
