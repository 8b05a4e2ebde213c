import { describe, expect, it } from "vitest";
import { type KeptPages, makeKeptPages, type PageFacts } from "#lib/delivery/kept-pages";
import { makeExpiries } from "#lib/platform/expiry";

const noon = new Date("2026-11-24T12:00:00Z");
const later = new Date("2026-11-24T13:00:00Z");

const bytesOf = (length: number) => ({
  headers: { etag: `"${length}"` },
  bytes: Buffer.alloc(length),
});

const factsOf = (of: Partial<PageFacts>): PageFacts => ({
  headers: {},
  tags: [],
  mark: 0,
  until: null,
  ends: null,
  state: { digest: "", modifiedAt: noon },
  ...of,
});

const gzipOf = (kept: KeptPages, target: string) => kept.find(target)?.forms.get("gzip");

describe("kept pages", () => {
  it("are had in each form in which they were kept", () => {
    const kept = makeKeptPages(makeExpiries());
    kept.put("/a", factsOf({ until: later }), "gzip", bytesOf(10));
    kept.put("/a", factsOf({ until: later }), "br", bytesOf(8));
    expect(gzipOf(kept, "/a")).toEqual(bytesOf(10));
    expect(kept.find("/a")?.forms.get("br")).toEqual(bytesOf(8));
    expect(kept.find("/a")?.until).toEqual(later);
    expect(kept.find("/b")).toBeUndefined();
  });

  it("that are dated anew lose the forms of the day before", () => {
    const kept = makeKeptPages(makeExpiries());
    kept.put("/a", factsOf({ until: noon }), "gzip", bytesOf(10));
    kept.put("/a", factsOf({ until: later }), "br", bytesOf(8));
    expect([...(kept.find("/a")?.forms.keys() ?? [])]).toEqual(["br"]);
  });

  it("end with a hard tag of theirs and grow stale with a soft one; others stay as they are", () => {
    const expiries = makeExpiries();
    const kept = makeKeptPages(expiries);
    for (const target of ["/a", "/b", "/c"]) {
      kept.put(target, factsOf({ tags: [target] }), "gzip", bytesOf(10));
    }
    expiries.note({ hard: ["/a"], soft: ["/b"] });
    expect(kept.find("/a")).toBeUndefined();
    expect(kept.last("/a", "gzip")).toEqual(bytesOf(10));
    expect(kept.find("/b")?.isStale).toBe(true);
    expect(kept.find("/c")?.isStale).toBe(false);
    kept.put("/a", factsOf({ tags: ["/a"], mark: expiries.mark() }), "gzip", bytesOf(30));
    expect(gzipOf(kept, "/a")).toEqual(bytesOf(30));
  });

  it("that were read before a publication and come after it are old from the beginning", () => {
    const expiries = makeExpiries();
    const kept = makeKeptPages(expiries);
    const before = expiries.mark();
    expiries.note({ hard: ["a"], soft: ["b"] });
    kept.put("/a", factsOf({ tags: ["a"], mark: before }), "gzip", bytesOf(10));
    kept.put("/b", factsOf({ tags: ["b"], mark: before }), "gzip", bytesOf(10));
    kept.put("/c", factsOf({ tags: ["c"], mark: before }), "gzip", bytesOf(10));
    expect(kept.find("/a")).toBeUndefined();
    expect(kept.find("/b")?.isStale).toBe(true);
    expect(kept.find("/c")?.isStale).toBe(false);
  });

  it("are never replaced by what was read earlier and came later", () => {
    const kept = makeKeptPages(makeExpiries());
    kept.put("/a", factsOf({ mark: 2 }), "gzip", bytesOf(20));
    kept.put("/a", factsOf({ mark: 1 }), "gzip", bytesOf(10));
    expect(gzipOf(kept, "/a")).toEqual(bytesOf(20));
  });

  it("are made anew by one at a time, and after a failure not again for a while", () => {
    const kept = makeKeptPages(makeExpiries());
    kept.put("/a", factsOf({}), "gzip", bytesOf(10));
    expect(kept.beginRefresh("/a", noon)).toBe(true);
    expect(kept.beginRefresh("/a", later)).toBe(false);
    kept.putOffRefresh("/a", noon);
    expect(kept.beginRefresh("/a", noon)).toBe(false);
    expect(kept.beginRefresh("/a", later)).toBe(true);
    kept.put("/a", factsOf({ mark: 1 }), "gzip", bytesOf(10));
    expect(kept.beginRefresh("/a", later)).toBe(true);
    expect(kept.beginRefresh("/nothing", later)).toBe(false);
  });

  it("that are dated anew while they are made anew are not made twice", () => {
    const kept = makeKeptPages(makeExpiries());
    kept.put("/a", factsOf({ until: noon }), "gzip", bytesOf(10));
    expect(kept.beginRefresh("/a", noon)).toBe(true);
    kept.put("/a", factsOf({ until: later }), "gzip", bytesOf(10));
    expect(kept.beginRefresh("/a", noon)).toBe(false);
  });

  it("go when their newest form is too large to be kept", () => {
    const kept = makeKeptPages(makeExpiries(), 160_000);
    kept.put("/a", factsOf({}), "gzip", bytesOf(10));
    kept.put("/a", factsOf({ mark: 1 }), "gzip", bytesOf(20_000));
    expect(kept.find("/a")).toBeUndefined();
    expect(kept.size()).toBe(0);
  });

  it("are bounded by their bytes and not by their number; what nobody asked for goes first", () => {
    const most = 1_000_000;
    const kept = makeKeptPages(makeExpiries(), most);
    const put = (target: string, length: number) =>
      kept.put(target, factsOf({}), "br", bytesOf(length));
    put("/asked", 40_000);
    for (let number = 0; number < 100; number += 1) {
      put(`/${number}`, 40_000);
      expect(kept.size()).toBeLessThanOrEqual(most);
      expect(kept.find("/asked")).toBeDefined();
    }
    expect(kept.find("/99")).toBeDefined();
    expect(kept.find("/0")).toBeUndefined();
    const small = Array.from({ length: 10_000 }, (_, number) => `/small/${number}`);
    for (const target of small) put(target, 1);
    expect(kept.size()).toBeLessThanOrEqual(most);
    expect(small.filter((target) => kept.last(target, "br") !== undefined).length).toBeLessThan(
      most / 1_000,
    );
  });

  it("weigh what their tags weigh, and in every form what it has", () => {
    const kept = makeKeptPages(makeExpiries());
    kept.put("/a", factsOf({ tags: Array.from({ length: 1_000 }, String) }), "br", bytesOf(1));
    expect(kept.size()).toBeGreaterThan(50_000);
    const before = kept.size();
    const facts = factsOf({ tags: Array.from({ length: 1_000 }, String) });
    kept.put("/a", facts, "gzip", bytesOf(5_000));
    expect(kept.size() - before).toBe(5_000);
    kept.put("/a", facts, "gzip", bytesOf(6_000));
    expect(kept.size() - before).toBe(6_000);
    kept.forget("/a");
    expect(kept.size()).toBe(0);
  });

  it("grow by what one page grows, however often it is made anew", () => {
    const expiries = makeExpiries();
    const kept = makeKeptPages(expiries);
    for (let time = 0; time < 100; time += 1) {
      kept.put("/a", factsOf({ mark: expiries.mark() }), "gzip", bytesOf(1_000));
      expiries.note({ hard: ["/a"], soft: [] });
    }
    expect(kept.size()).toBeLessThan(10_000);
  });

  it("do not take in what would push all others out", () => {
    const kept = makeKeptPages(makeExpiries(), 160_000);
    kept.put("/huge", factsOf({}), "gzip", bytesOf(20_000));
    expect(kept.size()).toBe(0);
  });

  it("are made once for all who ask at once, and anew for who asks after a publication", async () => {
    const expiries = makeExpiries();
    const kept = makeKeptPages(expiries);
    const once = <Made>(target: string, make: () => Promise<Made>) =>
      kept.once(target, make, async (made) => made);
    const endings: ((made: number) => void)[] = [];
    const make = () => new Promise<number>((resolve) => endings.push(resolve));
    const early = [once("/a", make), once("/a", make)];
    const other = once("/b", make);
    expiries.note({ hard: ["/a"], soft: [] });
    const late = [once("/a", make), once("/a", make)];
    expect(endings).toHaveLength(3);
    for (const [index, end] of endings.entries()) end(index);
    expect(await Promise.all([...early, other, ...late])).toEqual([0, 0, 1, 2, 2]);
    const again = once("/a", make);
    endings.at(-1)?.(3);
    expect(await again).toBe(3);
  });

  it("are made no second time while anybody still uses what was made", async () => {
    const kept = makeKeptPages(makeExpiries());
    let made = 0;
    const make = async () => ++made;
    let isUsed = () => {};
    const using = kept.once("/a", make, (one) => new Promise((done) => (isUsed = () => done(one))));
    await expect.poll(() => made).toBe(1);
    expect(await kept.once("/a", make, async (one) => one)).toBe(1);
    isUsed();
    expect(await using).toBe(1);
    expect(await kept.once("/a", make, async (one) => one)).toBe(2);
  });

  it("are tried again after a failure, which everybody hears who waited for it", async () => {
    const kept = makeKeptPages(makeExpiries());
    const once = (target: string, make: () => Promise<string>) =>
      kept.once(target, make, async (made) => made);
    const fail = () => Promise.reject(new Error("away"));
    const waiting = [once("/a", fail), once("/a", fail)];
    for (const one of waiting) await expect(one).rejects.toThrow("away");
    expect(await once("/a", async () => "there")).toBe("there");
  });
});
