import { expect, test } from "vitest";
import { checkDocument } from "#lib/content/check-document";
import { sourceSiteOf } from "#lib/migration/addresses/source-site";
import { makeItem } from "#lib/migration/fixtures/make-item";
import type { PlanGiven } from "#lib/migration/planning/plan-item";
import { makePlanner, type PlanTask } from "#lib/migration/planning/planner";

const planner = makePlanner();

const given: PlanGiven = {
  form: "article",
  edition: { code: "en", timeZone: "Europe/London" },
  site: sourceSiteOf({ system: "wordpress", addresses: ["https://plan.example"] }),
  now: new Date(Date.UTC(2026, 0, 1)),
  storyIds: new Map([["/old/", "0190c8f4-5a1e-7cc0-8000-000000000001"]]),
  pictures: {
    ids: new Map([["https://plan.example/a.jpg", "0190c8f4-5a1e-7cc0-8000-000000000002"]]),
    lead: null,
    isLacking: false,
    notes: [],
  },
  documents: { attachments: [], isLacking: false, notes: [] },
};

const tasks = (count: number): PlanTask[] =>
  Array.from({ length: count }, (_, index) => ({
    given,
    item: makeItem({
      postId: String(index),
      link: `https://plan.example/post-${index}/`,
      content: `Elverham, March 4, 2019—Number ${index} <a href="/old/">leads on</a>.\n\n<img src="https://plan.example/a.jpg" alt="A quay">`,
    }),
  }));

test("many items are planned in a thread as few are planned here", async () => {
  const here = await planner.plan(tasks(20));
  // Many begin a thread, and are planned here while it loads.
  expect((await planner.plan(tasks(200))).slice(0, 20)).toEqual(here);
  await planner.ready();
  const there = await planner.plan(tasks(200));
  expect(there.slice(0, 20)).toEqual(here);
  expect(here[3]?.content.document).toMatchObject({
    content: [{ type: "paragraph" }, { type: "figure" }],
  });
  const [document] = there.map(({ content }) => content.document);
  // It is known as read, so that it is not read again for each check.
  expect(checkDocument(document)).toEqual({ ok: true, value: document });
});

test("what cannot be planned is told, and the next ones are planned", async () => {
  const damaged = makeItem({ title: undefined as never });
  await expect(planner.plan([{ item: damaged, given }])).rejects.toThrow();
  expect(await planner.plan(tasks(1))).toHaveLength(1);
});

test("when the thread has ended, planning goes on here", async () => {
  await planner.close();
  await expect(planner.plan(tasks(1))).rejects.toThrow("has ended");
  expect(await planner.plan(tasks(1))).toHaveLength(1);
});
