import { describe, expect, test } from "vitest";
import { publishedDb } from "#lib/platform/db";
import { publishedPool } from "#lib/platform/pool";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { makeStory } from "#prisma/factories/make-story";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db } = await testNewsroom();
const { id } = await makeLiveArticle(newsroom);
await makeStory(newsroom);

describe("the connections that readers' pages use", () => {
  test("read what is published", async () => {
    expect(await publishedDb().article.findUnique({ where: { id } })).toMatchObject({ id });
  });

  test("are refused every table of the desk", async () => {
    const published = new Set(Object.keys(publishedDb()).map((model) => model.toLowerCase()));
    const tables = await db.$queryRaw<{ name: string }[]>`
      SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`;
    const closed = tables.filter(({ name }) => !published.has(name.toLowerCase()));
    expect(closed.map(({ name }) => name)).toContain("WorkingCopy");
    for (const { name } of closed) {
      await expect(publishedPool().query(`SELECT 1 FROM "${name}"`)).rejects.toThrow(
        "permission denied",
      );
    }
    expect(tables.length - closed.length).toBe(published.size);
  });

  test.each([
    `UPDATE "Article" SET "headline" = 'Forged'`,
    `INSERT INTO "Section" ("id") VALUES (gen_random_uuid())`,
    `DELETE FROM "Route"`,
    `TRUNCATE "Listing"`,
    `CREATE TABLE "mine" ()`,
    `SELECT pg_notify('dateline_invalidation', ''), nextval('"Invalidation_id_seq"')`,
  ])("are refused %s", async (statement) => {
    await expect(publishedPool().query(statement)).rejects.toThrow(
      /permission denied|read-only transaction/,
    );
  });

  test("cannot write even where they take the read-only mode off", async () => {
    const client = await publishedPool().connect();
    try {
      await client.query("SET default_transaction_read_only = off");
      await expect(client.query(`DELETE FROM "Route"`)).rejects.toThrow("permission denied");
    } finally {
      client.release(true);
    }
  });

  test("have their role before the first query, however many are opened at once", async () => {
    const roles = await Promise.all(
      Array.from({ length: 10 }, () =>
        publishedPool().query<{ role: string }>(
          "SELECT current_user AS role, current_setting('transaction_read_only') AS mode, pg_sleep(0.05)",
        ),
      ),
    );
    for (const { rows } of roles)
      expect(rows).toMatchObject([{ role: "dateline_reader", mode: "on" }]);
  });
});
