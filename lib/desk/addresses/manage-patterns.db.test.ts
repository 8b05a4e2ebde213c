import { describe, expect, test } from "vitest";
import { addPattern } from "#lib/desk/addresses/add-pattern";
import { changePattern } from "#lib/desk/addresses/change-pattern";
import { listPatterns } from "#lib/desk/addresses/list-patterns";
import { orderPatterns } from "#lib/desk/addresses/order-patterns";
import { removePattern } from "#lib/desk/addresses/remove-pattern";
import { tryAddress } from "#lib/desk/addresses/try-address";
import { versionOf } from "#lib/desk/seen-version";
import { newId } from "#lib/platform/uuid";
import { makePatterns } from "#lib/published/patterns";
import { tagOf } from "#lib/published/tags";
import { withdrawArticle } from "#lib/publishing/withdraw-article";
import { accepted } from "#prisma/factories/accepted";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { makeRoute } from "#prisma/factories/make-route";
import { makeSection } from "#prisma/factories/make-section";
import { expiredBy } from "#prisma/testing/expired-by";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db } = await testNewsroom();
const en = await makeEdition(newsroom);
const sectionAt = async (name: string) =>
  (await makeSection(newsroom, { labels: [{ editionId: en.id, name }] })).id;
const [news, analysis] = [await sectionAt("News"), await sectionAt("Analysis")];
const bridge = await makeLiveArticle(newsroom, { content: { sectionId: news, slug: "bridge" } });
await makeLiveArticle(newsroom, { content: { sectionId: analysis, slug: "bridge" } });
await makeLiveArticle(newsroom, { content: { sectionId: analysis, slug: "tram" } });
await makeRoute(newsroom, { path: "/news/moved", targetType: "article", targetId: bridge.id });

const patterns = makePatterns();
const add = async (address: string, target: string) =>
  accepted(await addPattern(newsroom, { address, target })).id;
async function answer(path: string) {
  await patterns.reload();
  return { fits: patterns.fits(path), ...(await patterns.find(path)) };
}

describe("patterns", () => {
  test("lead to what is there, the first that does, in one step", async () => {
    const expired = await expiredBy(db, () => add("/{year}/{month}/{slug}", "/news/{slug}"));
    expect(expired.hard).toEqual([tagOf.patterns()]);
    const last = await add("/{year}/{month}/{name}", "/analysis/{name}");
    await add("/old-shop/*", "");
    expect(await answer("/2019/05/bridge")).toMatchObject({
      kind: "moved",
      location: "/news/bridge",
    });
    expect(await answer("/2019/05/moved")).toMatchObject({
      kind: "moved",
      location: "/news/bridge",
    });
    expect(await answer("/2019/05/tram")).toMatchObject({
      kind: "moved",
      location: "/analysis/tram",
    });
    expect(await answer("/2019/05/nowhere")).toMatchObject({ fits: true, kind: "unknown" });
    expect(await answer("/old-shop/cart")).toMatchObject({ kind: "gone" });
    expect(await answer("/news/bridge")).toMatchObject({ fits: false, kind: "unknown" });

    accepted(await orderPatterns(newsroom, { patternId: last, step: "earlier" }));
    expect((await listPatterns(newsroom)).map(({ target }) => target)).toEqual([
      ...["/analysis/{name}", "/news/{slug}", ""],
    ]);
    expect(await answer("/2019/05/bridge")).toMatchObject({ location: "/analysis/bridge" });
    accepted(await removePattern(newsroom, { patternId: last }));
    expect(await answer("/2019/05/tram")).toMatchObject({ kind: "unknown" });
  });

  test("say what became of an address before they are needed", async () => {
    expect(
      accepted(await tryAddress(newsroom, { address: "https://old.example/2019/05/bridge/" })),
    ).toEqual({
      path: "/2019/05/bridge",
      tried: [
        {
          ...{ pattern: "/{year}/{month}/{slug}", becomes: "/news/bridge" },
          ...{ answer: "live", location: "/news/bridge" },
        },
      ],
    });
    const { tried } = accepted(await tryAddress(newsroom, { address: "/news/moved" }));
    expect(tried).toMatchObject([{ pattern: null, answer: "moved", location: "/news/bridge" }]);
    expect(accepted(await tryAddress(newsroom, { address: "/nothing" })).tried).toEqual([]);
    for (const address of ["/News/Moved", "/NEWS/Bridge"]) {
      expect(accepted(await tryAddress(newsroom, { address })).tried).toMatchObject([
        { pattern: null, answer: "moved", location: "/news/bridge" },
      ]);
    }
    expect(await tryAddress(newsroom, { address: "nothing" })).toMatchObject({ ok: false });
  });

  test("are changed where they stand in the order, at once", async () => {
    const patternId = await add("/wrong/{slug}", "/nowhere/{slug}");
    const other = await add("/after/{slug}", "/news/{slug}");
    const change = (address: string, target: string) =>
      changePattern(newsroom, { patternId, address, target });
    const expired = await expiredBy(db, async () =>
      accepted(await change("/right/{slug}", "/analysis/{slug}")),
    );
    expect(expired.hard).toEqual([tagOf.patterns()]);
    expect(await answer("/right/tram")).toMatchObject({ location: "/analysis/tram" });
    expect(await answer("/wrong/tram")).toMatchObject({ fits: false });
    const ids = (await listPatterns(newsroom)).map(({ id }) => id);
    expect(ids.indexOf(patternId)).toBeLessThan(ids.indexOf(other));
    expect(await change("/after/{slug}", "/news")).toMatchObject({
      issues: [
        {
          path: ["address"],
          message: expect.stringMatching(/^The pattern “.* → .*” takes these addresses already/),
        },
      ],
    });
    expect(await change("/right/{slug}", "/news/{other}")).toMatchObject({
      issues: [{ path: ["target"] }],
    });
    accepted(await change("/right/{slug}", "/analysis/{slug}"));
    const changes = { entityId: patternId, action: "pattern.changed" };
    expect(await db.event.count({ where: changes })).toBe(1);
    const missing = { patternId: newId(), address: "/a/*", target: "" };
    await expect(changePattern(newsroom, missing)).rejects.toMatchObject({ kind: "not_found" });
    for (const id of [patternId, other]) accepted(await removePattern(newsroom, { patternId: id }));
  });

  test("are not overwritten by whoever saw another rule", async () => {
    const patternId = await add("/seen/{slug}", "/news/{slug}");
    const version = versionOf.pattern({ address: "/seen/{slug}", target: "/news/{slug}" });
    const change = (target: string, more = { version }) =>
      changePattern(newsroom, { patternId, address: "/seen/{slug}", target, ...more });
    accepted(await change("/analysis/{slug}"));
    const refusal = await change("");
    expect(refusal).toMatchObject({
      issues: [{ path: ["version"], message: expect.stringContaining("changed this pattern") }],
    });
    expect(await answer("/seen/tram")).toMatchObject({ location: "/analysis/tram" });
    // What both wrote alike takes nothing from either.
    accepted(await change("/analysis/{slug}"));
    const now = (await listPatterns(newsroom)).find(({ id }) => id === patternId);
    accepted(await change("", { version: now === undefined ? "" : versionOf.pattern(now) }));
    expect(await answer("/seen/tram")).toMatchObject({ kind: "gone" });
    accepted(await removePattern(newsroom, { patternId }));
  });

  test("whose result was withdrawn say so", async () => {
    accepted(
      await withdrawArticle(newsroom, {
        storyId: bridge.id,
        reason: "Asked for.",
        notice: "By law.",
      }),
    );
    expect(await answer("/2019/05/bridge")).toMatchObject({ kind: "gone", notice: "By law." });
  });

  test("of one form stand once, and faults are told beside their field", async () => {
    expect(await addPattern(newsroom, { address: " /old-shop/* ", target: "/" })).toMatchObject({
      issues: [
        {
          path: ["address"],
          message: expect.stringMatching(/^The pattern “.* → .*” takes these addresses already/),
        },
      ],
    });
    expect(await addPattern(newsroom, { address: "/a/*", target: "b" })).toMatchObject({
      issues: [{ path: ["target"] }],
    });
    for (const patternId of ["forged", newId()]) {
      await expect(removePattern(newsroom, { patternId })).rejects.toMatchObject({
        kind: "not_found",
      });
      await expect(orderPatterns(newsroom, { patternId, step: "later" })).rejects.toMatchObject({
        kind: "not_found",
      });
    }
  });
});
