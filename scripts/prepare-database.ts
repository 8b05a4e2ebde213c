import { createEdition } from "#lib/desk/create-edition";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { systemClock } from "#lib/platform/clock";
import { db } from "#lib/platform/db";
import { env } from "#lib/platform/env";
import { closePools } from "#lib/platform/pool";
import { applyMigrations } from "#lib/platform/postgres/migration-engine";
import { seedOnce, seedSentence } from "#prisma/seed";

/**
 * Brings a database to what this version needs: its tables, and in an empty one the demo newsroom, or with
 * DEMO=0 one edition to begin with. `serveFrom` has named the database before.
 */
export async function prepareDatabase(url: string): Promise<void> {
  const applied = await applyMigrations(url);
  if (applied.length > 0) say(`The database now has ${applied.join(", ")}.`);
  const newsroom: Newsroom = {
    db: db(),
    clock: systemClock,
    actor: { kind: "job", name: "start" },
  };
  if (env().DEMO) {
    const outcome = await seedOnce(newsroom);
    if (outcome !== "kept") say(seedSentence[outcome]);
  } else {
    await openFirstEdition(newsroom);
  }
  await closePools();
}

/** A site needs a language before anything can be published or imported. */
async function openFirstEdition(newsroom: Newsroom): Promise<void> {
  if ((await newsroom.db.edition.count()) > 0) return;
  await createEdition(newsroom, {
    code: "en",
    name: "English",
    siteName: "Dateline",
    tagline: "",
    direction: "ltr",
    timeZone: "UTC",
    calendar: "gregorian",
    isDefault: true,
  });
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
