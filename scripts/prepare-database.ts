import { createEdition } from "#lib/desk/names/create-edition";
import { ensureFirstAdmin } from "#lib/desk/people/ensure-first-admin";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { systemClock } from "#lib/platform/clock";
import { db } from "#lib/platform/db";
import { env } from "#lib/platform/env";
import { AppError } from "#lib/platform/errors";
import { closePools } from "#lib/platform/pool";
import { applyMigrations } from "#lib/platform/postgres/migration-engine";
import { seedOnce, seedSentence } from "#prisma/seed";

/**
 * Brings a database to what this version needs: its tables, and in an empty one the demo newsroom, or with
 * DEMO=0 one edition to begin with; and somebody who can sign in. `serveFrom` has named the database before.
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
  await letSomebodyIn(newsroom);
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

/** A desk needs somebody who can open it. Their password is told here, once, unless the operator chose it. */
async function letSomebodyIn(newsroom: Newsroom): Promise<void> {
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = env();
  const made = await ensureFirstAdmin(newsroom, {
    ...(email !== undefined && { email }),
    ...(password !== undefined && { password }),
  });
  if (!made.ok) {
    const sentences = made.issues.map(({ message }) => message).join(" ");
    throw new AppError("invalid", `ADMIN_EMAIL or ADMIN_PASSWORD cannot be used. ${sentences}`);
  }
  if (made.value === null) return;
  say(`The first administrator signs in as ${made.value.email}.`);
  if (made.value.password === null) return;
  say(`Their password is ${made.value.password}`);
  say("It is shown this once. Change it at the desk, under “Your account”.");
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
