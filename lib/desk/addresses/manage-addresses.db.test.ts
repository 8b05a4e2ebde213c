import { describe, expect, test } from "vitest";
import { addAddress } from "#lib/desk/addresses/add-address";
import { addAddressList } from "#lib/desk/addresses/add-address-list";
import { changeAddress } from "#lib/desk/addresses/change-address";
import { getAddress } from "#lib/desk/addresses/get-address";
import { removeAddress } from "#lib/desk/addresses/remove-address";
import { searchTargets } from "#lib/desk/addresses/search-targets";
import { versionOf } from "#lib/desk/seen-version";
import { env, siteUrlOf } from "#lib/platform/env";
import { newId } from "#lib/platform/uuid";
import { findRoute } from "#lib/published/find-route";
import { tagOf } from "#lib/published/tags";
import { withdrawArticle } from "#lib/publishing/withdraw-article";
import { accepted } from "#prisma/factories/accepted";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle, makeWithdrawnArticle } from "#prisma/factories/make-live-article";
import { makeDocumentFile } from "#prisma/factories/make-media";
import { makeRoute } from "#prisma/factories/make-route";
import { makeSection } from "#prisma/factories/make-section";
import { makeTopic } from "#prisma/factories/make-topic";
import { expiredBy } from "#prisma/testing/expired-by";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db } = await testNewsroom();
const en = await makeEdition(newsroom);
const fa = await makeEdition(newsroom, { code: "fa" });
const { id: sectionId } = await makeSection(newsroom, {
  labels: [
    { editionId: en.id, name: "News" },
    { editionId: fa.id, name: "خبر", slug: "خبر" },
  ],
});
const article = await makeLiveArticle(newsroom, {
  content: { sectionId, headline: "The new bridge", slug: "bridge" },
});
const withdrawn = await makeWithdrawnArticle(newsroom);
await makeTopic(newsroom, { name: "Empty" });
const { id: shown } = await makeDocumentFile(newsroom);
await db.publishedMedia.create({ data: { ownerId: article.id, mediaId: shown } });
const { hash } = await db.mediaFile.findFirstOrThrow({ where: { media: { some: { id: shown } } } });
const report = `/media/${hash}/report.pdf`;
await makeRoute(newsroom, {
  ...{ path: "/?p=7", targetType: "article", targetId: article.id, origin: "imported" },
});

const add = (address: string, target: string, note = "") =>
  addAddress(newsroom, { address, target, note });
const sentenceOf = async (address: string, target: string) => {
  const result = await add(address, target);
  return result.ok ? null : result.issues.map(({ path, message }) => [path[0], message]);
};

describe("adding an address", () => {
  test("leads it to the story that stands at the target, and shows it at once", async () => {
    let id = "";
    const expired = await expiredBy(db, async () => {
      const made = await add(
        "https://old.example/2019/%D9%BE%D9%84/",
        "/news/bridge",
        "Links in books",
      );
      ({ id } = accepted(made));
    });
    expect(expired.hard).toEqual([tagOf.path("/2019/پل")]);
    expect(await findRoute("/2019/پل")).toEqual({ kind: "moved", location: "/news/bridge" });
    expect(await getAddress(newsroom, id)).toMatchObject({
      ...{ origin: "manual", note: "Links in books", targetType: "article" },
      targetId: article.id,
    });
    const event = await db.event.findFirstOrThrow({ where: { entityId: id } });
    expect(event).toMatchObject({
      ...{ action: "address.added", entityType: "address" },
      data: { from: "/2019/پل", to: "/news/bridge" },
    });
  });

  test("whose target has moved itself is led to what that leads to, so there is no chain", async () => {
    accepted(await add("/by-number", `${siteUrlOf(env())}/?p=7`));
    accepted(await add("/by-old-name", "/by-number"));
    for (const path of ["/by-number", "/by-old-name"]) {
      expect(await findRoute(path)).toEqual({ kind: "moved", location: "/news/bridge" });
    }
  });

  test("that older addresses name leads them along, and none is led round to itself", async () => {
    for (const path of ["/early", "/earlier"]) {
      const { id } = accepted(await add(path, "/news/feed.xml"));
      // As a feed's address that nothing answers any more.
      await db.route.update({ where: { id }, data: { targetUrl: "/fortnightly.xml" } });
    }
    expect(await sentenceOf("/fortnightly.xml", "/early")).toEqual([
      ["target", "Nothing is at /early today. Enter an address that opens."],
    ]);
    const expired = await expiredBy(db, async () => {
      accepted(await add("/fortnightly.xml", "https://partner.example/rss"));
    });
    expect(expired.hard).toEqual(["/early", "/earlier", "/fortnightly.xml"].map(tagOf.path).sort());
    const line = "/weekly.xml,/news";
    await db.route.update({ where: { path: "/early" }, data: { targetUrl: "/weekly.xml" } });
    const bytes = new TextEncoder().encode(`address,target\n${line}\n`);
    accepted(await addAddressList(newsroom, { bytes }));
    expect(await findRoute("/early")).toEqual({ kind: "moved", location: "/news" });
    expect(await findRoute("/earlier")).toEqual({
      ...{ kind: "moved", location: "https://partner.example/rss" },
    });
  });

  test("can lead to a section, to the front, elsewhere, and to what was withdrawn", async () => {
    const targets = [
      ["/to-section", "/fa/خبر", { kind: "moved", location: "/fa/خبر" }],
      ["/to-front", "/en", { kind: "moved", location: "/" }],
      [
        "/to-partner",
        "https://partner.example/told?x=1",
        { kind: "moved", location: "https://partner.example/told?x=1" },
      ],
      ["/to-feed", "/news/feed.xml", { kind: "moved", location: "/news/feed.xml" }],
      ["/to-atom", "/news/atom.xml", { kind: "moved", location: "/news/atom.xml" }],
      ["/to-json", "/news/feed.json", { kind: "moved", location: "/news/feed.json" }],
      ["/to-file", report, { kind: "moved", location: report }],
      ["/to-withdrawn", withdrawn.path, { kind: "gone", notice: expect.anything() }],
      ["/to-archive", "/archive", { kind: "moved", location: "/archive" }],
      ["/to-month", "/en/archive/2026/03", { kind: "moved", location: "/archive/2026/03" }],
      ["/to-persian-archive", "/fa/archive", { kind: "moved", location: "/fa/archive" }],
      ["/en/with-code", "/news", { kind: "moved", location: "/news" }],
    ] as const;
    for (const [address, target, answer] of targets) {
      accepted(await add(address, target));
      expect([address, await findRoute(address)]).toEqual([
        address,
        expect.objectContaining({ kind: answer.kind }),
      ]);
      if (answer.kind === "moved") expect(await findRoute(address)).toEqual(answer);
    }
    expect(await db.route.findUnique({ where: { path: "/with-code" } })).not.toBeNull();
  });

  test.each([
    ["/news/bridge", "/news", "address", "/news/bridge is in use: “The new bridge” stands there."],
    ["/", "/news", "address", "is in use"],
    [
      "/topics/empty",
      "/news",
      "address",
      "/topics/empty belongs to “Empty”, which stood there before.",
    ],
    ["/?p=7", "/news", "address", "leads to /news/bridge already. Open it in the list"],
    ["/admin/stories", "/news", "address", "The site uses /admin/stories itself"],
    ["/media/x.jpg", "/news", "address", "The site uses /media/x.jpg itself"],
    ["/search", "/news", "address", "The site uses /search itself"],
    ["/fa/feed.xml", "/news", "address", "The site uses /fa/feed.xml itself"],
    ["/archive/2019/05", "/news", "address", "itself"],
    ["/sitemaps/1.xml", "/news", "address", "itself"],
    ["/news/page/2", "/news", "address", "belongs to the list at /news"],
    ["/news/feed.xml", "/news", "address", "belongs to the list at /news"],
    ["/news/atom.xml", "/news", "address", "belongs to the list at /news"],
    ["/news/feed.json", "/news", "address", "belongs to the list at /news"],
    ["nowhere", "/news", "address", "begins with a slash"],
    ["/loop", "/loop", "target", "lead to itself"],
    ["/to-nothing", "/nothing", "target", "Nothing is at /nothing today"],
    ["/to-empty", "/topics/empty", "target", "Nothing is at /topics/empty today"],
    ["/to-month-before", "/archive/2019/05", "target", "Nothing is at /archive/2019/05 today"],
    ["/to-odd-month", "/archive/2026/3", "target", "Nothing is at /archive/2026/3 today"],
    ["/to-day", "/archive/2026/03/02", "target", "Nothing is at /archive/2026/03/02 today"],
    ["/to-no-edition", "/de/archive", "target", "Nothing is at /de/archive today"],
    [
      "/to-lost-file",
      "/media/a/report.pdf",
      "target",
      "No published file is at /media/a/report.pdf",
    ],
    ["/to-desk", "/admin", "target", "Readers have no way into /admin"],
    ["/to-script", "javascript:alert(1)", "target", "begins with https://"],
    ["/to-host", "//evil.example/x", "target", "begins with https://"],
    ["/to-login", "https://a:b@x.example/", "target", "name or password"],
    ["/to-words", "the bridge", "target", "Choose something that is found"],
    ["/to-none", " ", "target", "Say where it leads"],
  ])("%s to %s is refused in words", async (address, target, field, sentence) => {
    expect(await sentenceOf(address, target)).toEqual([[field, expect.stringContaining(sentence)]]);
  });

  test("twice is told, also when both come at the same moment", async () => {
    accepted(await add("/twice", "/news/bridge"));
    expect(await sentenceOf("/twice/", "/?p=7")).toEqual([
      ["address", "This address leads there already."],
    ]);
    const both = await Promise.all([add("/at-once", "/news"), add("/at-once", "/news")]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe("an address that was added", () => {
  test("is led elsewhere and taken out again, each at once", async () => {
    const { id: addressId } = accepted(await add("/changing", "/news/bridge"));
    const expired = await expiredBy(db, async () =>
      accepted(
        await changeAddress(newsroom, { addressId, target: "https://x.example/", note: "New" }),
      ),
    );
    expect(expired.hard).toEqual([tagOf.path("/changing")]);
    expect(await findRoute("/changing")).toEqual({ kind: "moved", location: "https://x.example/" });
    accepted(await changeAddress(newsroom, { addressId, target: "/news" }));
    expect(await getAddress(newsroom, addressId)).toMatchObject({
      targetType: "section",
      note: "",
    });
    expect(await changeAddress(newsroom, { addressId, target: "/changing" })).toMatchObject({
      issues: [{ path: ["target"], message: expect.stringContaining("itself") }],
    });
    const removed = await expiredBy(db, async () =>
      accepted(await removeAddress(newsroom, { addressId })),
    );
    expect(removed.hard).toEqual([tagOf.path("/changing")]);
    expect(await findRoute("/changing")).toEqual({ kind: "unknown" });
    const events = await db.event.findMany({
      where: { entityId: addressId },
      orderBy: [{ at: "asc" }, { id: "asc" }],
    });
    expect(events.map(({ action }) => action)).toEqual([
      ...["address.added", "address.changed", "address.changed", "address.removed"],
    ]);
  });

  test("goes on leading to what is withdrawn when only its note is changed", async () => {
    const { id: addressId } = accepted(await add("/to-be-noted", withdrawn.path));
    accepted(await changeAddress(newsroom, { addressId, target: "", note: "Asked for by law" }));
    expect(await getAddress(newsroom, addressId)).toMatchObject({
      ...{ answer: "gone", note: "Asked for by law" },
    });
    accepted(await changeAddress(newsroom, { addressId, target: "/news" }));
    expect(await changeAddress(newsroom, { addressId, target: "" })).toMatchObject({
      issues: [{ path: ["target"], message: expect.stringContaining("Say where it leads") }],
    });
  });

  test("goes on leading to a feed that is empty today, and is led there from elsewhere too", async () => {
    const topic = await makeTopic(newsroom, { name: "Rare" });
    const content = { sectionId, slug: "rare", topicIds: [topic.id] };
    const { id: storyId } = await makeLiveArticle(newsroom, { content });
    const { id: addressId } = accepted(await add("/rare-rss", "/topics/rare/feed.xml"));
    accepted(await withdrawArticle(newsroom, { storyId, reason: "Wrong." }));
    const before = await getAddress(newsroom, addressId);
    expect(before).toMatchObject({
      ...{ answer: "unknown", location: null, targetUrl: "/topics/rare/feed.xml" },
    });
    const version = versionOf.address(before);
    accepted(await changeAddress(newsroom, { addressId, version, target: "", note: "Kept" }));
    expect(await getAddress(newsroom, addressId)).toEqual({ ...before, note: "Kept" });
    expect(await sentenceOf("/rare-atom", "/rare-rss")).toEqual([
      ["target", expect.stringContaining("Nothing is at /rare-rss today")],
    ]);
    const { id } = accepted(await add("/gone-as-text", withdrawn.path));
    const kept = { targetType: "url" as const, targetId: null, targetUrl: withdrawn.path };
    await db.route.update({ where: { id }, data: kept });
    accepted(await add("/behind-it", "/gone-as-text"));
    expect(await findRoute("/behind-it")).toMatchObject({ kind: "gone" });
  });

  test("is not overwritten by whoever saw another target", async () => {
    const { id: addressId } = accepted(await add("/seen", "/news/bridge"));
    const version = versionOf.address(await getAddress(newsroom, addressId));
    accepted(await changeAddress(newsroom, { addressId, version, target: "/news" }));
    expect(await changeAddress(newsroom, { addressId, version, target: "/" })).toMatchObject({
      ok: false,
      issues: [{ path: ["version"] }],
    });
  });

  test("is nobody's to change when the newsroom gave it itself", async () => {
    const { id: addressId } = await db.route.findUniqueOrThrow({ where: { path: "/news/bridge" } });
    const refusal = {
      ok: false,
      issues: [{ message: expect.stringContaining("gave this address") }],
    };
    expect(await removeAddress(newsroom, { addressId })).toMatchObject(refusal);
    expect(await changeAddress(newsroom, { addressId, target: "/news" })).toMatchObject(refusal);
    for (const id of ["forged", newId()]) {
      await expect(removeAddress(newsroom, { addressId: id })).rejects.toMatchObject({
        kind: "not_found",
      });
    }
  });
});

test("what an address can lead to is found among what readers can open", async () => {
  expect(await searchTargets(newsroom, { text: "new bri" })).toEqual([
    { id: "/news/bridge", label: "The new bridge", note: "/news/bridge" },
  ]);
  expect(await searchTargets(newsroom, { text: "Empty" })).toEqual([]);
});
