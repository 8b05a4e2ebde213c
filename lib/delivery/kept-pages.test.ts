import { describe, expect, it } from "vitest";
import { makeKeptPages } from "#lib/delivery/kept-pages";

const noon = new Date("2026-11-24T12:00:00Z");
const later = new Date("2026-11-24T13:00:00Z");

const bytesOf = (length: number) => ({
  headers: { etag: `"${length}"` },
  bytes: Buffer.alloc(length),
});

describe("kept pages", () => {
  it("are had by who likes the same encoding, until their time is over", () => {
    const kept = makeKeptPages();
    kept.put("/a", "gzip", { ...bytesOf(10), mark: kept.mark(), until: later });
    expect(kept.find("/a", "gzip", noon)).toMatchObject(bytesOf(10));
    expect(kept.find("/a", "br", noon)).toBeUndefined();
    expect(kept.find("/b", "gzip", noon)).toBeUndefined();
    expect(kept.find("/a", "gzip", later)).toBeUndefined();
  });

  it("are old once something was published, and what was asked for before that is not kept", () => {
    const kept = makeKeptPages();
    const before = kept.mark();
    kept.put("/a", "gzip", { ...bytesOf(10), mark: before, until: later });
    kept.expire();
    expect(kept.find("/a", "gzip", noon)).toBeUndefined();
    expect(kept.last("/a", "gzip")).toMatchObject(bytesOf(10));
    kept.put("/b", "gzip", { ...bytesOf(20), mark: before, until: later });
    expect(kept.last("/b", "gzip")).toBeUndefined();
    kept.put("/a", "gzip", { ...bytesOf(30), mark: kept.mark(), until: later });
    expect(kept.find("/a", "gzip", noon)).toMatchObject(bytesOf(30));
  });

  it("are bounded by their bytes and not by their number; what nobody asked for goes first", () => {
    const most = 1_000_000;
    const kept = makeKeptPages(most);
    const put = (target: string, length: number) =>
      kept.put(target, "br", { ...bytesOf(length), mark: kept.mark(), until: later });
    put("/asked", 40_000);
    for (let number = 0; number < 100; number += 1) {
      put(`/${number}`, 40_000);
      expect(kept.size()).toBeLessThanOrEqual(most);
      expect(kept.find("/asked", "br", noon)).toBeDefined();
    }
    expect(kept.find("/99", "br", noon)).toBeDefined();
    expect(kept.find("/0", "br", noon)).toBeUndefined();
    const small = Array.from({ length: 10_000 }, (_, number) => `/small/${number}`);
    for (const target of small) put(target, 1);
    expect(kept.size()).toBeLessThanOrEqual(most);
    expect(small.filter((target) => kept.last(target, "br") !== undefined).length).toBeLessThan(
      most / 1_000,
    );
  });

  it("grow by what one page grows, however often it is made anew", () => {
    const kept = makeKeptPages();
    for (let time = 0; time < 100; time += 1) {
      kept.put("/a", "gzip", { ...bytesOf(1_000), mark: kept.mark(), until: later });
      kept.expire();
    }
    expect(kept.size()).toBeLessThan(10_000);
  });

  it("do not take in what would push all others out", () => {
    const kept = makeKeptPages(160_000);
    kept.put("/huge", "gzip", { ...bytesOf(20_000), mark: kept.mark(), until: later });
    expect(kept.size()).toBe(0);
  });

  it("are made once for all who ask at once, and anew for who asks after a publication", async () => {
    const kept = makeKeptPages();
    const once = <Made>(target: string, make: () => Promise<Made>) =>
      kept.once(target, make, async (made) => made);
    const endings: ((made: number) => void)[] = [];
    const make = () => new Promise<number>((resolve) => endings.push(resolve));
    const early = [once("/a", make), once("/a", make)];
    const other = once("/b", make);
    kept.expire();
    const late = [once("/a", make), once("/a", make)];
    expect(endings).toHaveLength(3);
    for (const [index, end] of endings.entries()) end(index);
    expect(await Promise.all([...early, other, ...late])).toEqual([0, 0, 1, 2, 2]);
    const again = once("/a", make);
    endings.at(-1)?.(3);
    expect(await again).toBe(3);
  });

  it("are made no second time while anybody still uses what was made", async () => {
    const kept = makeKeptPages();
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
    const kept = makeKeptPages();
    const once = (target: string, make: () => Promise<string>) =>
      kept.once(target, make, async (made) => made);
    const fail = () => Promise.reject(new Error("away"));
    const waiting = [once("/a", fail), once("/a", fail)];
    for (const one of waiting) await expect(one).rejects.toThrow("away");
    expect(await once("/a", async () => "there")).toBe("there");
  });
});
