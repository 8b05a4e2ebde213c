import "server-only";
import { z } from "zod";
import { requirePermission } from "#lib/auth/permissions";
import { type CorrectionKind, correctionKinds } from "#lib/content/kinds";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { requireId } from "#lib/newsroom/require-id";
import type { Event, RevisionReason, Schedule } from "#prisma/generated/client";

/** Something that was done with a story, as its history shows it. */
export type StoryStep = {
  id: string;
  action: string;
  at: Date;
  /** The name of today of whoever did it; null for a job. */
  who: string | null;
  /** What was said to the desk with it: a note, or the reason of a withdrawal. */
  note: string | null;
  /** What readers were told of an update: its kind, and the sentence. */
  told: { kind: CorrectionKind; sentence: string } | null;
  /** To whom it was given; null is nobody. */
  assignee: string | null;
  /** What was planned, or called off. */
  plan: Pick<Schedule, "action" | "at"> | null;
  /** The revision that this step sealed: both are one line of the history. */
  sealedId: string | null;
};

/** Links for others to read are no step of a story; the preview lists those. */
const unlisted = ["story.preview_link_made", "story.preview_link_revoked"];

const facts = z.object({
  note: z.string().optional().catch(undefined),
  reason: z.string().optional().catch(undefined),
  revisionId: z.uuid().optional().catch(undefined),
  scheduleId: z.uuid().optional().catch(undefined),
  change: z.enum(correctionKinds).optional().catch(undefined),
  told: z.string().optional().catch(undefined),
  assigneeId: z.uuid().nullish().catch(undefined),
});

const reasons: Record<string, RevisionReason> = {
  "story.submitted": "submit",
  "story.approved": "approve",
  "story.scheduled": "schedule",
  "story.published": "publish",
  "article.updated": "publish",
};

/** What was done with a story, by whom and with which words: the newest step first. */
export async function listSteps({ db, actor }: Newsroom, storyId: string): Promise<StoryStep[]> {
  requirePermission(actor, "story.write");
  requireId(storyId, "There is no such story.");
  const [events, plans, revisions] = await Promise.all([
    db.event.findMany({
      where: { entityType: "story", entityId: storyId, action: { notIn: unlisted } },
      orderBy: [{ at: "desc" }, { id: "desc" }],
    }),
    db.schedule.findMany({ where: { storyId } }),
    db.revision.findMany({ where: { storyId }, select: { id: true, reason: true } }),
  ]);
  const rows = events.map((event) => ({ ...event, said: facts.parse(event.data) }));
  const named = rows.flatMap(({ userId, said }) => [userId ?? "", said.assigneeId ?? ""]);
  const users = await db.user.findMany({
    where: { id: { in: named.filter((id) => id !== "") } },
    select: { id: true, name: true },
  });
  const nameOf = (id: string | null | undefined) =>
    users.find((user) => user.id === id)?.name ?? null;
  const sealed = sealedBy(rows, { plans, revisions });
  return rows.map(({ id, action, at, userId, said }) => ({
    ...{ id, action, at },
    who: nameOf(userId),
    note: said.note ?? said.reason ?? null,
    told:
      said.change === undefined || said.told === undefined
        ? null
        : { kind: said.change, sentence: said.told },
    assignee: nameOf(said.assigneeId),
    plan: plans.find((plan) => plan.id === said.scheduleId) ?? null,
    sealedId: sealed.get(id) ?? null,
  }));
}

type Row = Event & { said: z.infer<typeof facts> };
type Known = { plans: Schedule[]; revisions: { id: string; reason: RevisionReason }[] };

/** Which event sealed which revision: the first that names it and has its reason. */
function sealedBy(rows: Row[], { plans, revisions }: Known): Map<string, string> {
  const sealers = new Map<string, string>();
  for (const { id, action, said } of rows) {
    const plan = plans.find((one) => one.id === said.scheduleId);
    const revisionId = said.revisionId ?? plan?.revisionId;
    const revision = revisions.find((one) => one.id === revisionId);
    // The newest come first, so that the last one to say so stays.
    if (revision !== undefined && revision.reason === reasons[action]) {
      sealers.set(revision.id, id);
    }
  }
  return new Map([...sealers].map(([revisionId, id]) => [id, revisionId]));
}
