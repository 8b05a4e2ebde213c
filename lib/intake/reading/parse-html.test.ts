import { describe, expect, it, test } from "vitest";
import { findFeedLinks } from "#lib/intake/reading/find-feed-links";
import { parsePage, parsePiece } from "#lib/intake/reading/parse-html";
import { readHtml, wordsOf } from "#lib/intake/reading/rich-text";

/** Each is opened anew in every paragraph that follows. */
const misnested = (count: number) =>
  Array.from({ length: count }, (_, n) => `<b id=${n}>word<p>`).join("");

describe("HTML from outside", () => {
  it("is parsed as far as so many elements", () => {
    expect(parsePiece("<p>One <b>two</b>", 5)?.childNodes).toHaveLength(1);
    expect(parsePiece("<p>One <b>two</b> <i>three</i>", 5)).toBeNull();
    expect(parsePage("<!doctype html><title>Title</title>", 4)).not.toBeNull();
    expect(parsePage("<!doctype html><title>Title</title>", 3)).toBeNull();
  });

  test("that grows without end is read as words", () => {
    const text = misnested(1_000);
    expect(parsePiece(text, 9_000)).toBeNull();
    const words = wordsOf(readHtml(text, "https://feed.example/"));
    expect(words).toMatch(/^word word word/);
    expect(words).not.toMatch(/[<>]|id=/);
    const odd = `<style>p{color:red}</style>R&amp;D caf&eacute; <script>var a=1</script>${text}`;
    expect(wordsOf(readHtml(odd, "https://feed.example/"))).toMatch(/^R&D café word word/);
    expect(wordsOf(readHtml(`${misnested(200)}a < b`, "https://feed.example/"))).toMatch(
      /word a < b$/,
    );
  });

  test("names no feeds where it grows without end", () => {
    const link = '<link rel="alternate" type="application/rss+xml" href="/feed">';
    expect(findFeedLinks(link, "https://feed.example/")).toHaveLength(1);
    expect(findFeedLinks(link + misnested(2_000), "https://feed.example/")).toEqual([]);
  });
});
