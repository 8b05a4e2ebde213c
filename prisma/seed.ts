import type { Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { newId } from "#lib/platform/uuid";
import { seedDemo } from "#prisma/demo/seed-demo";

const demoId = newId();

/**
 * Fills an empty database with the demo newsroom. One that was interrupted while it was filled, and so was
 * never served, is emptied and filled again; every other database is left alone.
 *
 * @returns whether it was filled
 */
export async function seedOnce(newsroom: Newsroom): Promise<boolean> {
  const { db } = newsroom;
  const isInterrupted =
    (await countEvents(newsroom, "demo.begun")) > (await countEvents(newsroom, "demo.finished"));
  if (isInterrupted) await emptyDatabase(newsroom);
  if ((await db.edition.count()) > 0) return false;
  await note(newsroom, "demo.begun");
  await seedDemo(newsroom);
  await note(newsroom, "demo.finished");
  return true;
}

function countEvents({ db }: Newsroom, action: string): Promise<number> {
  return db.event.count({ where: { action } });
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
