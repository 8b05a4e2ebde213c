import { expect, test } from "vitest";
import { exportFrom, inPieces, postXml } from "#lib/migration/fixtures/fixture-source";
import { storyOf } from "#lib/migration/fixtures/rows-of";
import { importWordpress } from "#lib/migration/import-wordpress";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db } = await testNewsroom();

/** The database ends this many attempts to write a text that says so, as it ends one of two who wait for each other. */
async function clashOver(words: string, { times }: { times: number }): Promise<void> {
  // A sequence counts on where what was written is taken back.
  await db.$executeRawUnsafe("CREATE SEQUENCE clashes");
  await db.$executeRawUnsafe(`
    CREATE FUNCTION clash() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW."content"::text LIKE '%${words}%' AND nextval('clashes') <= ${times} THEN
        RAISE EXCEPTION 'deadlock detected' USING ERRCODE = '40P01';
      END IF;
      RETURN NEW;
    END $$`);
  await db.$executeRawUnsafe(`
    CREATE TRIGGER clash BEFORE INSERT ON "WorkingCopy" FOR EACH ROW EXECUTE FUNCTION clash()`);
}

async function agree(): Promise<void> {
  await db.$executeRawUnsafe("DROP FUNCTION clash CASCADE");
  await db.$executeRawUnsafe("DROP SEQUENCE clashes");
}

const posts = (host: string) =>
  exportFrom(
    host,
    ...[1, 2, 3].map((number) =>
      postXml(number, {
        "wp:post_name": `clash-${host}-${number}`,
        "content:encoded": `Words of the ${["first", "second", "third"][number - 1]}.`,
      }),
    ),
  );

test.each([
  ["that passes holds nothing back", { times: 3, refused: 0 }],
  ["that never passes holds back one item", { times: 1000, refused: 1 }],
])("a clash with the desk %s", async (_, { times, refused }) => {
  await clashOver("of the second", { times });
  try {
    const host = `clash-${times}.example`;
    const source = inPieces(posts(host), 65_536);
    const { report, end } = await importWordpress(newsroom, { source, mode: "write" });
    expect(end.kind).toBe("whole");
    expect(report.items).toMatchObject({ published: 3 - refused, refused });
    const second = await storyOf(db, "post:2", `wordpress:en:${host}`);
    expect(second === null).toBe(refused === 1);
  } finally {
    await agree();
  }
});
