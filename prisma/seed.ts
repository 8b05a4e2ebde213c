import type { Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { newId } from "#lib/platform/uuid";
import { seedDemo } from "#prisma/demo/seed-demo";

const demoId = newId();
const actor = { kind: "job", name: "demo" } as const;

/** A seed takes seconds; one that waits for another waits no longer than this. */
const longestSeed = 5 * 60_000;

/** What became of the demo, as the operator reads it. */
export const seedSentence = {
  filled: "The demo newsroom is in the database.",
  kept: "The database has content; nothing was changed.",
  interrupted:
    "The demo was interrupted while it was filled, and others have worked in this database since: nothing was changed.",
} as const;

export type SeedOutcome = keyof typeof seedSentence;

/**
 * Fills an empty database with the demo newsroom. One that was interrupted while it was filled is emptied and
 * filled again as long as nobody but the demo has acted in it; every other database is left alone. Seeds of
 * one database take turns, whichever process they are in.
 */
export async function seedOnce(newsroom: Newsroom): Promise<SeedOutcome> {
  return newsroom.db.$transaction(
    async (tx) => {
      // Held by a transaction that does nothing else: it ends with this process, also behind a pooler.
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('dateline.demo'))`;
      return seedAlone({ ...newsroom, actor });
    },
    { maxWait: longestSeed, timeout: longestSeed },
  );
}

async function seedAlone(newsroom: Newsroom): Promise<SeedOutcome> {
  if (await isInterrupted(newsroom)) {
    if (await isTouched(newsroom)) return "interrupted";
    await emptyDatabase(newsroom);
  }
  if ((await newsroom.db.edition.count()) > 0) return "kept";
  await note(newsroom, "demo.begun");
  await seedDemo(newsroom);
  await note(newsroom, "demo.finished");
  return "filled";
}

async function isInterrupted({ db }: Newsroom): Promise<boolean> {
  const begun = await db.event.count({ where: { action: "demo.begun" } });
  return begun > (await db.event.count({ where: { action: "demo.finished" } }));
}

/** Whether there is an account, an import or any event that is not the demo's own. */
async function isTouched({ db }: Newsroom): Promise<boolean> {
  const others = { OR: [{ actor: { not: actor.name } }, { userId: { not: null } }] };
  const counts = [db.event.count({ where: others }), db.importedItem.count(), db.user.count()];
  return (await Promise.all(counts)).some((count) => count > 0);
}

function note(newsroom: Newsroom, action: string): Promise<void> {
  return recordEvent(newsroom.db, newsroom, { action, entityType: "demo", entityId: demoId });
}

async function emptyDatabase({ db }: Newsroom): Promise<void> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT format('%I', tablename) AS name FROM pg_tables
    WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`;
  await db.$executeRawUnsafe(`TRUNCATE ${tables.map(({ name }) => name).join(", ")}`);
}
