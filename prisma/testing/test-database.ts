import { randomBytes } from "node:crypto";
import { inject } from "vitest";
import { withServer } from "#lib/platform/postgres/create-database";

export type TestDatabase = { url: string; drop(): Promise<void> };

/** A copy of the migrated database, or, with `from` given, of another one of the test server. */
export async function makeTestDatabase(
  from: "dateline" | "template0" = "dateline",
): Promise<TestDatabase> {
  const templateUrl = inject("templateUrl");
  const name = `test_${randomBytes(6).toString("hex")}`;
  await withServer(templateUrl, async (client) => {
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${from}`);
  });
  const url = new URL(templateUrl);
  url.pathname = `/${name}`;
  const drop = () =>
    withServer(templateUrl, async (client) => {
      await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
    });
  return { url: url.href, drop };
}
