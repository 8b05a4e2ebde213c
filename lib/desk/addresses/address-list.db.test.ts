import { describe, expect, test } from "vitest";
import { addAddressList } from "#lib/desk/addresses/add-address-list";
import { checkAddressList } from "#lib/desk/addresses/check-address-list";
import { exportAddresses } from "#lib/desk/addresses/export-addresses";
import { longestList } from "#lib/desk/addresses/read-address-list";
import { findRoute } from "#lib/published/find-route";
import { tagOf } from "#lib/published/tags";
import { accepted } from "#prisma/factories/accepted";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { makeRoute } from "#prisma/factories/make-route";
import { makeSection } from "#prisma/factories/make-section";
import { expiredBy } from "#prisma/testing/expired-by";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db } = await testNewsroom();
const en = await makeEdition(newsroom);
const { id: sectionId } = await makeSection(newsroom, {
  labels: [{ editionId: en.id, name: "News" }],
});
await makeLiveArticle(newsroom, {
  content: { sectionId, headline: "=Bridge, “new”", slug: "bridge" },
});

const bytes = (text: string) => new TextEncoder().encode(text);
const check = async (text: string) =>
  accepted(await checkAddressList(newsroom, { bytes: bytes(text) }));
const add = async (text: string) =>
  accepted(await addAddressList(newsroom, { bytes: bytes(text) }));
const told = (lines: { line: number; state: string; message: string }[]) =>
  lines.map(({ line, state, message }) => [line, state, message]);

describe("a list of addresses", () => {
  const list = `\u{FEFF}Target;Address;More;NOTE
/news/bridge;"https://old.example/2019/%D9%BE%D9%84/";x;"Two
lines"
/news;/news;;
/news/bridge;/first;;

/news/bridge;/first/;;
/news;/first;;
/nowhere;/second;;
/news;/admin/x;;
`;
  const expected = [
    [2, "new", ""],
    [4, "same", ""],
    [5, "new", ""],
    [7, "same", ""],
    [8, "refused", "This address stands in line 5 already, with another target."],
    [9, "refused", expect.stringContaining("Nothing is at /nowhere today")],
    [10, "refused", expect.stringContaining("The site uses /admin/x itself")],
  ];

  test("is told line by line, and nothing is written", async () => {
    const before = await db.route.count();
    expect(told(await check(list))).toEqual(expected);
    expect(await db.route.count()).toBe(before);
  });

  test("is added line by line; brought again it changes nothing", async () => {
    const expired = await expiredBy(db, async () => {
      expect(told(await add(list))).toEqual(expected);
    });
    expect(expired.hard).toEqual([tagOf.path("/2019/پل"), tagOf.path("/first")].sort());
    expect(await findRoute("/2019/پل")).toEqual({ kind: "moved", location: "/news/bridge" });
    expect(await db.route.findUnique({ where: { path: "/2019/پل" } })).toMatchObject({
      ...{ origin: "manual", note: "Two lines" },
    });
    expect(await db.event.count({ where: { action: "address.added" } })).toBe(2);
    expect((await add(list)).map(({ state }) => state).filter((state) => state === "new")).toEqual(
      [],
    );
    expect(await db.event.count({ where: { action: "address.added" } })).toBe(2);
  });

  test("of thousands of lines is added whole", async () => {
    const lines = Array.from({ length: 1_001 }, (_, index) => `/many/${index},/news`);
    const report = await add(`address,target\n${lines.join("\n")}`);
    expect(report.every(({ state }) => state === "new")).toBe(true);
    expect(await db.route.count({ where: { path: { startsWith: "/many/" } } })).toBe(1_001);
  });

  test.each([
    ["name,target\n/a,/news", "The first line has to name the columns"],
    ["", "The first line has to name the columns"],
    ["address,target\n", "There is no address in this file"],
    ['address,target\n"/a,/news\n', "The quotation marks"],
    [`address,target\n${"/a,/b\n".repeat(longestList + 1)}`, "Split it in two"],
  ])("that cannot be read is refused with a sentence", async (text, sentence) => {
    expect(await checkAddressList(newsroom, { bytes: bytes(text) })).toMatchObject({
      ok: false,
      issues: [{ path: ["file"], message: expect.stringContaining(sentence) }],
    });
  });

  test("in another encoding is understood or refused, never garbled", async () => {
    const utf16 = Buffer.from("\u{FEFF}address\ttarget\n/پل-دیگر\t/news", "utf16le");
    expect(accepted(await checkAddressList(newsroom, { bytes: utf16 }))).toMatchObject([
      { address: "/پل-دیگر", state: "new" },
    ]);
    const windows = Uint8Array.from([...bytes("address,target\n/caf"), 0xe9, ...bytes(",/news")]);
    expect(await checkAddressList(newsroom, { bytes: windows })).toMatchObject({
      issues: [{ message: expect.stringContaining("UTF-8") }],
    });
  });
});

test("what is saved as a file opens as a table, starts no formula, and can be brought back", async () => {
  await makeRoute(newsroom, { path: "/noted", targetUrl: "https://x.example/", note: "=1+1" });
  let file = "";
  for await (const piece of exportAddresses(newsroom, {})) file += piece;
  expect(file).toMatch(/^\u{FEFF}address,target,note,answer,name,from,since,hits\r\n/u);
  expect(file).toContain(`/news/bridge,/news/bridge,,200,"'=Bridge, “new”",canonical,`);
  expect(file).toContain("/noted,https://x.example/,'=1+1,301,,manual,");
  expect(file.trim().split("\r\n")).toHaveLength(1 + (await db.route.count()));
  expect((await check(file)).every(({ state }) => state === "same")).toBe(true);
  let found = "";
  for await (const piece of exportAddresses(newsroom, { text: "/noted" })) found += piece;
  expect(found.trim().split("\r\n")).toHaveLength(2);
});
