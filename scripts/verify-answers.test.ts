import { expect, test } from "vitest";
import type { Expected } from "./expected-answers.ts";
import { type Answer, verifyAnswers } from "./verify-answers.ts";

const opens = { status: 200, location: null };
const nothing = { status: 404, location: null };
const leads = (location: string) => ({ status: 301, location });

/** A site that has these pages and nothing else, verified by these rows. */
async function verify(expected: Expected[], site: Record<string, Answer>, more = {}) {
  const told: string[] = [];
  async function* portions() {
    for (let from = 0; from < expected.length; from += 2) yield expected.slice(from, from + 2);
  }
  const ask = async (target: string) => site[target] ?? nothing;
  const tell = (line: string) => told.push(line);
  const found = { ask, rows: expected.length, portions: portions(), tell, ...more };
  return { told, verified: await verifyAnswers(found) };
}

const open = (path: string): Expected => ({ path, status: 200, location: path });
const moved = (path: string, location: string | null): Expected => ({
  path,
  status: 301,
  location,
});
const like = (path: string, other: string, status: 200 | 301): Expected => ({
  ...{ path, status: null, like: other, opens: status },
});

const site = {
  "/": opens,
  "/a": opens,
  "/old": leads("/a"),
  "/%D8%A2": opens,
  "/?p=1": opens,
  "/out": leads("https://x.example/"),
  "/lost": leads("/gone"),
  "/gone": { status: 410, location: null },
};

test("every address that answers as it must is counted by its answer", async () => {
  const rows: Expected[] = [
    ...[open("/a"), open("/آ"), moved("/old", "/a"), moved("/old", null)],
    ...[moved("/out", "https://x.example/"), like("/?p=1", "/", 200), like("/old", "/a", 301)],
    ...[like("/never", "/nowhere", 301), { path: "/gone", status: 410 as const, location: null }],
  ];
  expect((await verify(rows, site)).verified).toEqual({
    ...{ ok: true, asked: rows.length },
    notPublished: ["/never"],
    counts: new Map([
      ...([
        [200, 3],
        [301, 4],
        [404, 1],
        [410, 1],
      ] as const),
    ]),
  });
});

test.each([
  [open("/b"), "/b answers 404 in place of 200"],
  [moved("/old", "/b"), "/old leads to /a in place of /b"],
  [moved("/lost", null), "/lost leads to /gone, which answers 410"],
  [
    { path: "/lost", status: 404, location: null, lost: "article" },
    "/lost leads to an article that is not there",
  ],
  [
    { path: "/never", status: 404, location: null, lost: "home" },
    "/never leads to an edition that is not there",
  ],
  [like("/old", "/", 301), "/old leads to /a in place of /"],
  [like("/a", "/", 301), "/a answers 200 in place of 301, for /"],
  [like("/out", "/nowhere", 301), "/out answers 301 in place of 404, for /nowhere"],
] satisfies [Expected, string][])(
  "another answer is told in words: %o",
  async (expected, fault) => {
    expect((await verify([open("/a"), expected], site)).verified).toEqual({ ok: false, fault });
  },
);

test("fewer addresses asked than the ledger has rows are a fault", async () => {
  const { verified } = await verify([open("/a"), open("/"), moved("/old", "/a")], site, {
    rows: 4,
  });
  expect(verified).toEqual({ ok: false, fault: "Only 3 of 4 addresses were asked." });
  // Rows that came while it was asked are no fault.
  expect((await verify([open("/a"), open("/")], site, { rows: 1 })).verified.ok).toBe(true);
});

test("how far it is is told every 5,000 addresses", async () => {
  const many = Array.from({ length: 10_001 }, () => open("/a"));
  expect((await verify(many, site)).told).toEqual([
    "5000 addresses asked",
    "10000 addresses asked",
  ]);
});
