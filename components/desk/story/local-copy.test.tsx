import { beforeEach, describe, expect, test, vi } from "vitest";
import {
  dropAside,
  type LocalCopy,
  makeKeeper,
  setAside,
  setAsideLocalCopies,
} from "#components/desk/story/local-copy";
import { emptyStoryContent } from "#lib/content/story-content";

const text = (headline: string) => ({ ...emptyStoryContent(), headline });
const copy = (headline: string): LocalCopy => ({
  lockVersion: 1,
  at: "2026-03-02T09:00:00Z",
  content: text(headline),
});
const atDesk = text("At the desk");

beforeEach(() => {
  vi.stubGlobal("localStorage", makeStorage());
  vi.stubGlobal("navigator", {});
  return () => vi.unstubAllGlobals();
});

/** As browsers have it: what is kept are its own properties, and its functions are not. */
function makeStorage(most = 1000): Storage {
  const storage: Record<string, string> = {};
  return Object.setPrototypeOf(storage, {
    getItem: (key: string) => storage[key] ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > most) throw new Error("full");
      storage[key] = value;
    },
    removeItem: (key: string) => void delete storage[key],
  });
}

/** The locks of a browser, as far as they are used. */
function stubLocks(): void {
  const held = new Set<string>();
  const request = async (name: string, work: () => Promise<void>) => {
    held.add(name);
    await work();
    held.delete(name);
  };
  const query = async () => ({ held: [...held].map((name) => ({ name })) });
  vi.stubGlobal("navigator", { locks: { request, query } });
}

describe("a text that this browser kept", () => {
  test("waits for a decision, whatever is typed and saved meanwhile", async () => {
    makeKeeper("a").keep(copy("Before the crash"));
    expect(await setAsideLocalCopies("a", atDesk)).toEqual([copy("Before the crash")]);
    const later = makeKeeper("a");
    later.keep(copy("Typed since"));
    later.drop();
    expect(await setAsideLocalCopies("a", atDesk)).toEqual([copy("Before the crash")]);
    dropAside("a", copy("Before the crash"));
    expect(await setAsideLocalCopies("a", atDesk)).toEqual([]);
  });

  test("waits beside a newer one, and neither is of another story", async () => {
    makeKeeper("a").keep(copy("First crash"));
    await setAsideLocalCopies("a", atDesk);
    makeKeeper("a").keep(copy("Second crash"));
    makeKeeper("b").keep(copy("Elsewhere"));
    const both = [copy("First crash"), copy("Second crash")];
    expect(await setAsideLocalCopies("a", atDesk)).toEqual(both);
    expect(await setAsideLocalCopies("a", atDesk)).toEqual(both);
  });

  test("is not offered when the desk has the same", async () => {
    makeKeeper("a").keep(copy("At the desk"));
    expect(await setAsideLocalCopies("a", atDesk)).toEqual([]);
  });

  test("knows what the desk had when it was written", async () => {
    const keeper = makeKeeper("a");
    keeper.keep({ ...copy("First"), base: atDesk });
    keeper.keep({ ...copy("Second"), base: atDesk });
    const [kept] = await setAsideLocalCopies("a", text("Theirs"));
    expect(kept).toEqual({ ...copy("Second"), base: atDesk });
  });

  test("is its own tab's while that is open, and no other tab's saving takes it away", async () => {
    stubLocks();
    const [one, other] = [makeKeeper("a"), makeKeeper("a")];
    const close = one.hold();
    one.keep(copy("In the first tab"));
    other.keep(copy("In the second tab"));
    other.drop();
    expect(await setAsideLocalCopies("a", atDesk)).toEqual([]);
    close();
    const left = () => setAsideLocalCopies("a", atDesk);
    await expect.poll(left).toEqual([copy("In the first tab")]);
  });

  test("comes back when another one took its place", async () => {
    setAside("a", copy("Typed before that"));
    expect(await setAsideLocalCopies("a", atDesk)).toEqual([copy("Typed before that")]);
  });

  test("that a full browser did not take is not said to be kept, and is there until the tab closes", async () => {
    vi.stubGlobal("localStorage", makeStorage(10));
    const keeper = makeKeeper("full");
    expect(keeper.keep(copy("Too much"))).toBe(false);
    expect(await setAsideLocalCopies("full", atDesk)).toEqual([copy("Too much")]);
    expect(await setAsideLocalCopies("full", atDesk)).toEqual([copy("Too much")]);
    dropAside("full", copy("Too much"));
    expect(await setAsideLocalCopies("full", atDesk)).toEqual([]);
  });
});
