import { expect, test } from "vitest";
import { changeAddress } from "#lib/desk/addresses/change-address";
import { removeAddress } from "#lib/desk/addresses/remove-address";
import { newId } from "#lib/platform/uuid";
import { accepted } from "#prisma/factories/accepted";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { makeRoute } from "#prisma/factories/make-route";
import { makeSection } from "#prisma/factories/make-section";
import { testNewsroom } from "#prisma/testing/test-newsroom";
import { faultOfKept, firstProof, type KeptAddresses, keptAddresses } from "./kept-addresses.ts";

const { newsroom, as, db, clock } = await testNewsroom();
const admin = as("admin");
const en = await makeEdition(newsroom);
const { id: sectionId } = await makeSection(newsroom);

/** An article that an import brought in, with what its proof says of its old addresses. */
async function bringIn(slug: string, kept: string[]) {
  const { id } = await makeLiveArticle(newsroom, { content: { sectionId, slug } });
  for (const path of kept)
    await makeRoute(newsroom, { path, targetId: id, editionId: en.id, origin: "imported" });
  const importId = newId();
  await db.import.create({ data: { id: importId, editionId: en.id, createdAt: clock.now() } });
  const source = { title: slug };
  const proofs = [
    { storyId: id, kept },
    { storyId: null, kept: ["/only/foreseen"] },
  ].map(({ storyId, kept: addresses }, number) => ({
    ...{ importId, number, sourceId: `post:${number}`, isWhole: true },
    proof: { source, here: { storyId }, addresses: { kept: addresses } },
  }));
  await db.importProof.createMany({ data: proofs });
}

/** What is said of addresses that were kept, read one item at a time. */
async function said() {
  const found: KeptAddresses[] = [];
  for (;;) {
    const [one] = await db.$queryRaw<KeptAddresses[]>(keptAddresses(found.at(-1) ?? firstProof, 1));
    if (one === undefined) break;
    found.push(one);
  }
  return found
    .flatMap(({ title, astray }) =>
      astray.map((one) => [one.path, faultOfKept(one, title) !== null]),
    )
    .sort();
}

const routeId = async (path: string) => (await db.route.findUniqueOrThrow({ where: { path } })).id;

test("an address that an import kept and that is gone or leads elsewhere is told, unless the desk did it", async () => {
  const paths = ["kept", "deleted", "led", "removed", "changed", "taken"].map((one) => `/a/${one}`);
  await bringIn("bridge", paths);
  const other = await makeLiveArticle(newsroom, { content: { sectionId, slug: "other" } });
  expect(await said()).toEqual([]);

  clock.advance({ minutes: 1 });
  await db.$executeRaw`DELETE FROM "Route" WHERE "path" = '/a/deleted'`;
  await db.$executeRaw`UPDATE "Route" SET "targetId" = ${other.id}::uuid WHERE "path" = '/a/led'`;
  for (const path of ["/a/removed", "/a/taken"])
    accepted(await removeAddress(admin, { addressId: await routeId(path) }));
  await makeRoute(newsroom, { path: "/a/taken", targetId: other.id, origin: "canonical" });
  const change = { addressId: await routeId("/a/changed"), target: other.path };
  accepted(await changeAddress(admin, change));
  expect(await said()).toEqual([
    ["/a/changed", false],
    ["/a/deleted", true],
    ["/a/led", true],
    ["/a/removed", false],
    ["/a/taken", false],
  ]);

  // What was done at the desk before an import says nothing of what became of it afterwards.
  clock.advance({ minutes: 1 });
  await db.importProof.deleteMany();
  await bringIn("again", ["/a/removed"]);
  expect(await said()).toEqual([]);
  await db.route.delete({ where: { path: "/a/removed" } });
  expect(await said()).toEqual([["/a/removed", true]]);
});

test("what is wrong with an address is said in words", () => {
  const astray = { path: "/a", leadsElsewhere: false, isChangedHere: false };
  expect(faultOfKept(astray, "Rain")).toBe(
    "/a was kept for “Rain” when that was brought in, and is in the ledger no longer. Nobody removed it at the desk.",
  );
  expect(faultOfKept({ ...astray, leadsElsewhere: true }, "Rain")).toContain("something else now");
});
