import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { makeSpool } from "#lib/migration/items/spool";

const folders = () => readdirSync(tmpdir()).filter((name) => name.startsWith("dateline-import-"));

test("things come back in their order, and have no name on the disk meanwhile", async () => {
  const before = folders();
  const spool = makeSpool<{ text: string }>();
  const texts = Array.from({ length: 5_000 }, (_, index) => `${index} \u2028 ${"x".repeat(100)}\n`);
  for (const text of texts) spool.add({ text });
  expect(folders()).toEqual(before);
  const read: string[] = [];
  for await (const { text } of spool.read()) read.push(text);
  expect(read).toEqual(texts);
  await spool.remove();
  await spool.remove();
});

test("one that nothing was added to is empty, and one that nobody reads is removed", async () => {
  const empty = makeSpool<string>();
  for await (const thing of empty.read()) throw new Error(thing);
  await empty.remove();
  const unread = makeSpool<string>();
  unread.add("a");
  await unread.remove();
});
