import { describe, expect, test } from "vitest";
import type { StoryContent } from "#lib/content/story-content";
import { saveWorkingCopy } from "#lib/desk/stories/save-working-copy";
import {
  exportFrom,
  inPieces,
  postXml,
  term,
  withMore,
} from "#lib/migration/fixtures/fixture-source";
import { countRows } from "#lib/migration/fixtures/rows-of";
import { importWordpress, type WordpressImport } from "#lib/migration/import-wordpress";
import type { ItemProof } from "#lib/migration/proof/item-proof";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { AppError } from "#lib/platform/errors";
import { publishStory } from "#lib/publishing/publish-story";
import { updateArticle } from "#lib/publishing/update-article";
import { withdrawArticle } from "#lib/publishing/withdraw-article";
import { accepted } from "#prisma/factories/accepted";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeUser } from "#prisma/factories/make-user";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, clock } = await testNewsroom();
await makeEdition(newsroom);
await makeEdition(newsroom, { code: "fa" });
const { id, name } = await makeUser(newsroom);
const desk: Newsroom = { ...newsroom, actor: { kind: "user", id, name, role: "editor" } };

type Options = Partial<Omit<WordpressImport, "source">>;

async function move(file: string, options: Options = {}) {
  clock.advance({ minutes: 5 });
  const proofs: ItemProof[] = [];
  const told = ({ here, ...proof }: ItemProof) => ({ ...proof, outcome: here.outcome });
  const { report, end } = await importWordpress(newsroom, {
    ...{ source: inPieces(file), mode: "write", editionCode: "en", ...options },
    onProof: (proof) => void proofs.push(proof),
  });
  expect(end.kind).toBe("whole");
  const { mode: _, ...rest } = report;
  return { report: rest, proofs: proofs.map(told).sort(byId) };
}

const numberOf = (sourceId: string) => Number(sourceId.split(":").at(-1));
const byId = (one: { source: { id: string } }, other: { source: { id: string } }) =>
  numberOf(one.source.id) - numberOf(other.source.id);

/** What is told of each item whatever its number and address are. */
const plain = (proofs: Awaited<ReturnType<typeof move>>["proofs"]) =>
  proofs.map(({ source, addresses, ...told }) => ({
    ...told,
    type: source.type,
    kept: addresses.kept.length,
  }));

const count = 24;

/** Pairs of translations, each pair linked to the next in the other language; some of a third language and of none. */
function translated(host: string, from: number): string {
  const posts = Array.from({ length: count }, (_, at) => {
    const number = at + 1;
    const language = ["en", "fa", "de"][number % 7 === 0 ? 2 : at % 2] ?? "en";
    const to = ((number + 4) % count) + 1;
    const post = postXml(from + number, {
      title: `Piece ${number}`,
      "wp:post_name": `piece-${from + number}`,
      "wp:post_type": number % 5 === 0 ? "page" : "post",
      "dc:creator": "roya",
      link: `https://${host}/tongues/${from + number}/`,
      "content:encoded": `Text ${number}. <a href="https://${host}/tongues/${from + to}/">Next</a>`,
    });
    if (number % 11 === 0) return post;
    return withMore(
      post,
      term("language", language, language),
      term("post_translations", `pll_${Math.ceil(number / 2)}`, "group"),
    );
  });
  return exportFrom(host, ...posts);
}

/** What is here of each item: its edition, its translations and where its link leads, by their numbers at the source. */
async function found(host: string, from: number) {
  const records = await db.importedItem.findMany({
    where: { source: { endsWith: `:${host}` }, entityType: "story" },
  });
  const names = new Map(records.map((one) => [one.entityId, numberOf(one.sourceId) - from]));
  const stories = await db.story.findMany({
    where: { id: { in: [...names.keys()] } },
    include: { workingCopy: true },
  });
  const groups = Map.groupBy(stories, ({ translationGroupId }) => translationGroupId);
  const editions = new Map((await db.edition.findMany()).map((one) => [one.id, one.code]));
  const linksOf = (content: unknown) =>
    [...JSON.stringify(content ?? null).matchAll(/"storyId":"([^"]+)"/g)].map(
      ([, storyId = ""]) => names.get(storyId) ?? "nobody",
    );
  return stories
    .map((story) => ({
      number: names.get(story.id) ?? 0,
      edition: editions.get(story.editionId),
      form: story.form,
      liveState: story.liveState,
      group: groups
        .get(story.translationGroupId)
        ?.map((one) => names.get(one.id))
        .sort((one = 0, other = 0) => one - other),
      links: linksOf(story.workingCopy?.content),
    }))
    .sort((one, other) => one.number - other.number);
}

describe.each([1, 2, 3])("in batches of %i", (together) => {
  test("translations come as in one, and a rehearsal tells the same", async () => {
    const [one, many] = [`whole-tongues${together}.example`, `small-tongues${together}.example`];
    const [from, next] = [1000 * together, 1000 * together + 500];
    const whole = await move(translated(one, from));
    const before = await countRows(db);
    const rehearsed = await move(translated(many, next), { together, mode: "rehearse" });
    expect(await countRows(db)).toEqual(before);
    const written = await move(translated(many, next), { together });

    expect(rehearsed.proofs).toEqual(written.proofs);
    expect(rehearsed.report).toEqual(written.report);
    expect(plain(written.proofs)).toEqual(plain(whole.proofs));
    expect(written.report.items).toEqual(whole.report.items);
    expect(written.report.items).toMatchObject({ published: count });
    const here = await found(many, next);
    expect(here).toEqual(await found(one, from));
    expect(here.flatMap(({ links }) => links)).toHaveLength(count);
    expect(here.flatMap(({ links }) => links)).not.toContain("nobody");
    expect(new Set(here.map(({ edition }) => edition))).toEqual(new Set(["en", "fa"]));
    expect(here.some(({ group }) => group?.length === 2)).toBe(true);
  });

  test("a changed export updates what nobody has touched, and a rehearsal tells the same", async () => {
    const host = `changed${together}.example`;
    const file = (words: string, ...numbers: number[]) =>
      exportFrom(
        host,
        ...numbers.map((number) =>
          postXml(number, {
            "wp:post_name": `changed-${together}-${number}`,
            "content:encoded": `${number % 4 === 0 ? "As ever" : words} ${number}. <a href="https://${host}/?p=${(number % 12) + 1}">Next</a>`,
          }),
        ),
      );
    const numbers = Array.from({ length: 12 }, (_, at) => at + 1);
    await move(file("Before", ...numbers), { together });
    const idOf = async (number: number) =>
      (
        await db.importedItem.findFirstOrThrow({
          where: { source: { endsWith: host }, sourceId: `post:${number}` },
        })
      ).entityId;
    await edit(await idOf(5), "Edited here");
    accepted(await withdrawArticle(desk, { storyId: await idOf(6), reason: "Wrong." }));

    const changed = file("After", ...numbers, 13);
    const rehearsed = await move(changed, { together, mode: "rehearse" });
    const written = await move(changed, { together });
    expect(rehearsed).toEqual(written);
    const { updated, published } = written.report.items;
    expect({ updated, published }).toEqual({ updated: 7, published: 1 });
    expect(written.report.items).toMatchObject({ "changed since": 2, "here already": 3 });
    for (const number of [1, 2, 3, 7, 9, 10, 11]) {
      const live = await db.article.findUniqueOrThrow({ where: { id: await idOf(number) } });
      expect(JSON.stringify(live.document)).toContain(`After ${number}.`);
    }
    const again = await move(changed, { together });
    expect(again.report.items).toMatchObject({ updated: 0, published: 0 });
  });
});

async function edit(storyId: string, headline: string, slug?: string) {
  const { content, lockVersion } = await db.workingCopy.findUniqueOrThrow({ where: { storyId } });
  const written = { ...(content as StoryContent), headline, ...(slug !== undefined && { slug }) };
  accepted(await saveWorkingCopy(desk, { storyId, lockVersion, content: written }));
}

test("editors publish, withdraw and change addresses while an archive comes in, and nothing is in another's way", async () => {
  const host = "busy.example";
  const total = 90;
  const drafts = (number: number) => number % 3 === 0;
  const file = (words: string) =>
    exportFrom(
      host,
      ...Array.from({ length: total }, (_, at) =>
        postXml(at + 1, {
          "wp:post_name": `busy-${at + 1}`,
          "wp:status": drafts(at + 1) ? "draft" : "publish",
          link: `https://${host}/busy/${at + 1}/`,
          "content:encoded": `${words} ${at + 1}. <a href="https://${host}/busy/${((at * 7) % total) + 1}/">Another</a>`,
        }),
      ),
    );
  const worked = { published: 0, withdrawn: 0, moved: 0, late: 0 };
  let isOver = false;

  /** What somebody does to a story, by where it stands: a newer text of it may have come meanwhile. */
  const workOn = async (storyId: string, number: number) => {
    const { liveState } = await db.story.findUniqueOrThrow({ where: { id: storyId } });
    if (liveState !== "live") {
      accepted(await publishStory(desk, { storyId }));
      worked.published += 1;
    } else if (number % 2 === 0) {
      accepted(await withdrawArticle(desk, { storyId, reason: "Wrong." }));
      worked.withdrawn += 1;
    } else {
      await edit(storyId, `Moved ${number}`, `moved-${number}`);
      accepted(await updateArticle(desk, { storyId, change: { kind: "silent" } }));
      worked.moved += 1;
    }
  };

  /** Takes what has come and nobody has worked on yet, as fast as it comes. */
  const work = async (seen: Set<string>) => {
    while (!isOver) {
      const came = await db.importedItem.findMany({
        where: { source: { endsWith: host }, entityType: "story" },
        orderBy: { importedAt: "desc" },
      });
      const next = came.find(({ entityId }) => !seen.has(entityId));
      if (next === undefined) {
        await new Promise((done) => setTimeout(done, 2));
        continue;
      }
      seen.add(next.entityId);
      try {
        await workOn(next.entityId, numberOf(next.sourceId));
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        // Whoever waited for somebody who waited for them is asked to try again.
        if (error.kind === "unavailable") seen.delete(next.entityId);
        else if (error.kind === "conflict") worked.late += 1;
        else throw error;
      }
    }
  };
  const busy = async (words: string) => {
    isOver = false;
    const seen = new Set<string>();
    const working = [work(seen), work(seen)];
    const done = await move(file(words), { together: 2 }).finally(() => {
      isOver = true;
    });
    await Promise.all(working);
    return done.report;
  };

  const first = await busy("Before");
  expect(first.notes.refused).toBeUndefined();
  expect(first.items).toMatchObject({ published: 60, drafts: 30, refused: 0 });
  const { late, ...done } = worked;
  for (const many of Object.values(done)) expect(many).toBeGreaterThan(3);
  expect(late).toBeLessThan(total / 2);
  const second = await busy("After");
  expect(second.notes.refused).toBeUndefined();
  expect(second.items.refused).toBe(0);
  expect(Object.values(second.items).reduce((sum, some) => sum + some)).toBe(total);

  const records = await db.importedItem.findMany({
    where: { source: { endsWith: host }, entityType: "story" },
  });
  expect(records).toHaveLength(total);
  const stories = await db.story.findMany({
    where: { id: { in: records.map(({ entityId }) => entityId) } },
    include: { workingCopy: true },
  });
  expect(stories).toHaveLength(total);
  for (const { id: storyId, liveState, liveRevisionId, workingCopy } of stories) {
    expect(workingCopy).not.toBeNull();
    const article = await db.article.findUnique({ where: { id: storyId } });
    expect(article?.revisionId ?? null).toBe(liveState === "live" ? liveRevisionId : null);
    const routes = await db.route.findMany({ where: { targetId: storyId } });
    if (article !== null) expect(routes.map(({ path }) => path)).toContain(article.path);
    const number = records.find(({ entityId }) => entityId === storyId)?.sourceId.split(":")[1];
    if (liveState !== "never") expect(routes.map(({ path }) => path)).toContain(`/busy/${number}`);
  }
}, 120_000);
