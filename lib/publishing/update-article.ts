import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import type { CorrectionKind, CorrectionPlace } from "#lib/content/kinds";
import { checkDeskNote } from "#lib/newsroom/check-desk-note";
import { lockStory } from "#lib/newsroom/lock-story";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import type { Tx } from "#lib/platform/db";
import { AppError } from "#lib/platform/errors";
import { fail, type Issue, ok, type Result } from "#lib/platform/result";
import { announceLive } from "#lib/publishing/announce";
import { callOffPlans } from "#lib/publishing/call-off-plans";
import {
  addCorrection,
  checkNote,
  type NewNote,
  projectCorrection,
} from "#lib/publishing/correction-note";
import { keepVersion } from "#lib/publishing/keep-version";
import { findStanding } from "#lib/publishing/live-article";
import { requireNamed } from "#lib/publishing/named-revision";
import type { Published } from "#lib/publishing/publish-story";
import { putLive } from "#lib/publishing/put-live";

/** `place` is where the note stands: under the text when absent. */
export type ToldChange = {
  kind: CorrectionKind;
  note: string;
  place?: CorrectionPlace | undefined;
};

export type Update = {
  storyId: string;
  /** The version of the working copy that the editor sees; a newer one throws `conflict`. */
  lockVersion?: number;
  /** Publishes this revision instead of the working copy. */
  revisionId?: string;
  /** A silent fix tells readers nothing; the other kinds need a sentence that they will see, dated. */
  change: { kind: "silent" } | ToldChange;
  /** For the desk: readers do not see it. */
  note?: string;
};

/**
 * Puts the working copy of a live story in place of what readers see. A new slug or section gives a new
 * address and the old one leads there from the same moment; the text of before can be looked up. An update that was
 * planned for later is called off. Throws `conflict` when the story is not live.
 */
export async function updateArticle(
  newsroom: Newsroom,
  update: Update,
): Promise<Result<Published>> {
  requirePermission(newsroom.actor, "story.publish");
  return inOneTransaction(newsroom, async (tx) => {
    const locked = await lockStory(tx, update.storyId);
    const { story } = locked;
    const revision = await requireNamed(tx, locked, update);
    if (story.liveState !== "live" || story.firstPublishedAt === null) {
      throw new AppError("conflict", "This story is not live. Publish it first.");
    }
    const { change } = update;
    if (story.form === "page" && change.kind !== "silent") {
      const message =
        "A Page shows no notes. Publish it without one, or say in the text what changed.";
      return fail({ path: ["change", "kind"], message });
    }
    const told = change.kind === "silent" ? null : checkNote(change.note);
    if (told?.ok === false) return fail(...told.issues.map(ofChange));
    const note = checkDeskNote(update.note);
    if (!note.ok) return note;
    const said = note.value === undefined ? {} : { note: note.value };
    const before = await findStanding(tx, story.id);
    const publishedAt = story.firstPublishedAt;
    const placed = await putLive(tx, newsroom, { ...locked, publishedAt, revision, ...said });
    if (!placed.ok) return placed;
    const { address, edition, revisionId } = placed.value;
    const correction =
      change.kind === "silent" || told === null
        ? null
        : {
            ...{ storyId: story.id, kind: change.kind, place: change.place, revisionId },
            text: told.value,
          };
    const correctionId = correction && (await tellReaders(tx, newsroom, correction));
    const now = newsroom.clock.now();
    await keepVersion(tx, { story, edition, revisionId, correctionId, now });
    const where = { storyId: story.id, editionId: edition.id, path: address.path, publishedAt };
    const announced = await announceLive(tx, { ...where, before, enters: "by date" });
    await callOffPlans(tx, newsroom, { storyId: story.id, actions: ["update"] });
    await recordEvent(tx, newsroom, {
      action: "article.updated",
      entityType: "story",
      entityId: story.id,
      data: {
        path: address.path,
        revisionId,
        change: change.kind,
        ...(told !== null && { told: told.value }),
        ...said,
      },
    });
    return ok({ path: address.path, revisionId, invalidationId: announced });
  });
}

async function tellReaders(tx: Tx, newsroom: Newsroom, note: NewNote): Promise<string> {
  const correction = await addCorrection(tx, newsroom, note);
  await projectCorrection(tx, correction);
  return correction.id;
}

/** The note to readers belongs to the change; the one to the desk stands beside it. */
function ofChange({ path, message }: Issue): Issue {
  return { path: ["change", ...path], message };
}
