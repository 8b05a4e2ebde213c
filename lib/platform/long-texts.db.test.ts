import { expect, test } from "vitest";
import type { Tx } from "#lib/platform/db";
import { insertRows } from "#lib/platform/insert-rows";
import { withLongTexts } from "#lib/platform/long-texts";
import { newId } from "#lib/platform/uuid";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { db } = await testNewsroom();

const odd = `“A”, 'b', "c" \\ \u0001 ${"صدای رودخانه 🜂 $1 ".repeat(200)}`;
const texts = ["", "short", odd, "x".repeat(1_000_000)];

test.each([
  ["by itself", (text: string) => keep(db, text)],
  ["in a transaction", (text: string) => db.$transaction((tx) => keep(tx, text))],
])("a statement %s sends long texts as they are", async (_, keepText) => {
  for (const text of texts) {
    const id = await keepText(text);
    expect(await db.event.findUnique({ where: { id } })).toMatchObject({ data: text });
  }
});

test("one that fails says so, and the next one is none the worse", async () => {
  const broken = withLongTexts([odd], (values) =>
    db.$executeRawUnsafe(`DELETE FROM "Event" WHERE "id" = $1::uuid`, ...values),
  );
  await expect(broken).rejects.toThrow(/invalid input syntax/);
  const id = await keep(db, odd);
  expect(await db.event.findUnique({ where: { id } })).toMatchObject({ data: odd });
});

test("those that are sent beside one another keep their own", async () => {
  const many = Array.from({ length: 20 }, (_, index) => `${odd}${index}`);
  const ids = await Promise.all(many.map((text) => keep(db, text)));
  for (const [index, id] of ids.entries()) {
    expect(await db.event.findUnique({ where: { id } })).toMatchObject({ data: many[index] });
  }
});

test("rows with a column apart come whole, each with its own", async () => {
  const rows = texts.map((data) => ({ ...event(), data }));
  await db.$transaction((tx) => insertRows(tx, "Event", rows, { apart: "data" }));
  for (const { id, data } of rows) {
    expect(await db.event.findUnique({ where: { id } })).toMatchObject({ data });
  }
});

const event = () => ({
  id: newId(),
  actor: "test",
  action: "test.kept",
  entityType: "story",
  entityId: newId(),
});

async function keep(tx: Tx, text: string): Promise<string> {
  const { id, entityId } = event();
  await withLongTexts([text], (values) =>
    tx.$executeRawUnsafe(
      `INSERT INTO "Event" ("data", "id", "actor", "action", "entityType", "entityId")
        VALUES (to_jsonb($1::text), $2::uuid, 'test', 'test.kept', 'story', $3::uuid)`,
      ...values,
      id,
      entityId,
    ),
  );
  return id;
}
