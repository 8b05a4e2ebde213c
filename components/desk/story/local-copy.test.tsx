import { beforeEach, describe, expect, test, vi } from "vitest";
import {
  dropAside,
  dropLocalCopy,
  keepLocalCopy,
  setAsideLocalCopies,
} from "#components/desk/story/local-copy";
import { emptyStoryContent } from "#lib/content/story-content";

const text = (headline: string) => ({ ...emptyStoryContent(), headline });
const copy = (headline: string) => ({
  lockVersion: 1,
  at: "2026-03-02T09:00:00Z",
  content: text(headline),
});
const atDesk = text("At the desk");

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
  return () => vi.unstubAllGlobals();
});

describe("a text that this browser kept", () => {
  test("waits for a decision, whatever is typed and saved meanwhile", () => {
    keepLocalCopy("a", copy("Before the crash"));
    expect(setAsideLocalCopies("a", atDesk)).toEqual([copy("Before the crash")]);
    keepLocalCopy("a", copy("Typed since"));
    dropLocalCopy("a");
    expect(setAsideLocalCopies("a", atDesk)).toEqual([copy("Before the crash")]);
    dropAside("a", copy("Before the crash"));
    expect(setAsideLocalCopies("a", atDesk)).toEqual([]);
  });

  test("waits beside a newer one, and neither is of another story", () => {
    keepLocalCopy("a", copy("First crash"));
    setAsideLocalCopies("a", atDesk);
    keepLocalCopy("a", copy("Second crash"));
    keepLocalCopy("b", copy("Elsewhere"));
    const both = [copy("First crash"), copy("Second crash")];
    expect(setAsideLocalCopies("a", atDesk)).toEqual(both);
    expect(setAsideLocalCopies("a", atDesk)).toEqual(both);
  });

  test("is not offered when the desk has the same", () => {
    keepLocalCopy("a", copy("At the desk"));
    expect(setAsideLocalCopies("a", atDesk)).toEqual([]);
  });
});
