import { describe, expect, test } from "vitest";
import { createEdition } from "#lib/desk/names/create-edition";
import { tagOf } from "#lib/published/tags";
import { makeEdition } from "#prisma/factories/make-edition";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, as } = await testNewsroom();

const persian = {
  code: "fa",
  name: "فارسی",
  siteName: "خط تاریخ",
  tagline: "",
  direction: "rtl",
  timeZone: "Asia/Tehran",
  calendar: "jalali",
  isDefault: false,
} as const;

describe("opening an edition", () => {
  test("the first one, the default, stands at / without a prefix", async () => {
    const edition = await makeEdition(newsroom);
    expect(await db.route.findUnique({ where: { path: "/" } })).toMatchObject({
      editionId: edition.id,
      targetType: "home",
      targetId: edition.id,
      origin: "canonical",
    });
  });

  test("another one stands under its code, with its event and a hard expiry of the whole site", async () => {
    const result = await createEdition(newsroom, { ...persian, position: 1 });
    expect(result).toMatchObject({ ok: true, value: persian });
    const { id } = await db.edition.findUniqueOrThrow({ where: { code: "fa" } });
    expect(await db.route.findUnique({ where: { path: "/fa" } })).toMatchObject({ targetId: id });
    expect(await db.event.findFirst({ where: { entityId: id } })).toMatchObject({
      action: "edition.created",
      actor: "test",
      userId: null,
      at: newsroom.clock.now(),
    });
    expect(await db.invalidation.findFirst({ orderBy: { id: "desc" } })).toMatchObject({
      tags: [tagOf.site()],
      soft: false,
    });
  });

  test.each([
    ["a code that is no language tag", { code: "persian" }, "code"],
    ["a code in capitals", { code: "FA" }, "code"],
    ["a code that is taken", { code: "fa" }, "code"],
    ["a time zone that does not exist", { code: "de", timeZone: "Mars/Base" }, "timeZone"],
    ["a second default edition", { code: "de", isDefault: true }, "isDefault"],
  ])("%s is an issue, and nothing is written", async (_, overrides, field) => {
    const before = await db.edition.count();
    const result = await createEdition(newsroom, { ...persian, ...overrides });
    expect(result).toMatchObject({ ok: false, issues: [{ path: [field] }] });
    expect(await db.edition.count()).toBe(before);
  });

  test.each(["reporter", "editor"] as const)("a %s may not", async (role) => {
    await expect(createEdition(as(role), { ...persian, code: "de" })).rejects.toMatchObject({
      kind: "forbidden",
    });
    expect(await db.edition.count({ where: { code: "de" } })).toBe(0);
  });

  test("the same code twice at the same moment is made once", async () => {
    const both = await Promise.allSettled([
      createEdition(newsroom, { ...persian, code: "sv" }),
      createEdition(newsroom, { ...persian, code: "sv" }),
    ]);
    const made = both.filter((one) => one.status === "fulfilled" && one.value.ok);
    expect(made).toHaveLength(1);
    expect(await db.edition.count({ where: { code: "sv" } })).toBe(1);
  });
});
