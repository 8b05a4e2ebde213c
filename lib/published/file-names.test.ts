import { describe, expect, test } from "vitest";
import { fileNames, namesOnPage, pageOfIndex } from "#lib/published/file-names";

const kinds = { person: "People", place: "Places" };
const named = (names: string[], kind = "place") => names.map((name) => ({ name, kind }));
/** So many that they are filed by letters. */
const many = (prefix: string) =>
  named(Array.from({ length: 101 }, (_, index) => `${prefix}${index + 1}`));
const headings = (code: string, names: string[], filler: string) =>
  fileNames(code, [...named(names), ...many(filler)], kinds).map(({ heading }) => heading);

describe("few names", () => {
  test("stand under what they are, in alphabetical order", () => {
    const entries = [...named(["Wenn", "Élan", "Elverham"]), ...named(["Zoe", "Abe"], "person")];
    const groups = fileNames("fr", entries, kinds);
    expect(groups.map(({ heading, anchor }) => [heading, anchor])).toEqual([
      ["People", "kind-person"],
      ["Places", "kind-place"],
    ]);
    expect(groups.map(({ entries: those }) => those.map(({ name }) => name))).toEqual([
      ["Abe", "Zoe"],
      ["Élan", "Elverham", "Wenn"],
    ]);
  });

  test("have one page, and ways to its parts when they are more than 20", () => {
    const of = (count: number) => ({
      path: "/topics",
      groups: fileNames("en", [...many("A").slice(0, count), ...named(["B"], "person")], kinds),
    });
    expect(pageOfIndex(of(19), null)).toMatchObject({
      ways: [],
      nextPath: null,
      previousPath: null,
    });
    expect(pageOfIndex(of(20), null)?.ways).toEqual([
      { heading: "People", path: "/topics", anchor: "kind-person" },
      { heading: "Places", path: "/topics", anchor: "kind-place" },
    ]);
    expect(pageOfIndex(of(20), 1)).toBeNull();
    expect(pageOfIndex(of(20), 2)).toBeNull();
  });
});

describe("many names stand under their letters", () => {
  test.each([
    ["en", ["Wenn", "élan", "Eel", "2026 election", "ōkami"], "m", ["#", "E", "M", "O", "W"]],
    ["sv", ["Ängen", "Zoo", "Ö", "Ån"], "a", ["A", "Z", "Å", "Ä", "Ö"]],
    ["fa", ["آب", "ایران", "پل", "یزد"], "م", ["آ", "ا", "پ", "م", "ی"]],
    ["ar", ["النهر", "أمل", "الجسر", "إبريق"], "م", ["ا", "ج", "م", "ن"]],
  ])("of %s: %j", (code, names, filler, letters) => {
    expect(headings(code, names, filler)).toEqual(letters);
  });

  test("numbers within names are numbers", () => {
    const [group] = fileNames("en", many("A"), kinds);
    expect(group?.entries.slice(0, 3).map(({ name }) => name)).toEqual(["A1", "A2", "A3"]);
  });

  test("a letter goes on where a page ends, and each page leads to every letter", () => {
    const letters = ["A", "B", "C"].flatMap((letter) =>
      named(Array.from({ length: 300 }, (_, index) => `${letter}${index}`)),
    );
    const index = { path: "/fa/topics", groups: fileNames("en", letters, kinds) };
    const [first, second] = [pageOfIndex(index, null), pageOfIndex(index, 2)];
    const countsOf = (page: typeof first) =>
      page?.groups.map(({ heading, entries }) => [heading, entries.length]);
    expect(countsOf(first)).toEqual([
      ["A", 300],
      ["B", namesOnPage - 300],
    ]);
    expect(countsOf(second)).toEqual([
      ["B", 600 - namesOnPage],
      ["C", 300],
    ]);
    expect(first).toMatchObject({ path: "/fa/topics", previousPath: null });
    expect(first?.nextPath).toBe("/fa/topics/page/2");
    expect(second).toMatchObject({ path: "/fa/topics/page/2", previousPath: "/fa/topics" });
    expect(second?.nextPath).toBeNull();
    expect(second?.ways).toEqual([
      { heading: "A", path: "/fa/topics", anchor: "letter-A" },
      { heading: "B", path: "/fa/topics", anchor: "letter-B" },
      { heading: "C", path: "/fa/topics/page/2", anchor: "letter-C" },
    ]);
    expect(pageOfIndex(index, 3)).toBeNull();
  });
});
