import { describe, expect, test } from "vitest";
import type { ImportMapping } from "#lib/migration/items/import-mapping";
import { makeCategoryTree, type SectionRule } from "#lib/migration/terms/category-tree";

function treeOf(
  rule: SectionRule,
  categories: [slug: string, parent?: string][],
  chosen: ImportMapping["categories"] = {},
) {
  const tree = makeCategoryTree(rule, chosen);
  for (const [slug, parent = ""] of categories) {
    tree.add({
      kind: "term",
      taxonomy: "category",
      id: "",
      slug,
      parent,
      name: slug.toUpperCase(),
      description: "",
    });
  }
  return (...slugs: string[]) => {
    const terms = slugs.map((nicename) => ({ domain: "category", nicename, name: nicename }));
    const { section, topics } = tree.place(terms);
    return [section, ...topics.map(({ nicename }) => nicename)];
  };
}

describe("a few categories at the top are sections", () => {
  const place = treeOf("auto", [
    ["port"],
    ["town"],
    ["ferries", "port"],
    ["uncategorized"],
    ["loop", "loop2"],
    ["loop2", "loop"],
  ]);
  test.each([
    ["the first at the top is the section", ["port", "town"], ["port", "town"]],
    ["wherever it stands", ["ferries", "town"], ["town", "ferries"]],
    ["a lower one leads up to it", ["ferries"], ["port", "ferries"]],
    ["one that the export does not describe is at the top", ["sport"], ["sport"]],
    ["uncategorized is none", ["uncategorized"], [null]],
    ["none at all", [], [null]],
    ["parents in a circle", ["loop"], [null, "loop"]],
  ])("%s", (_, categories, expected) => {
    expect(place(...categories)).toEqual(expected);
  });
});

describe("many categories at the top were tags", () => {
  const many = Array.from({ length: 13 }, (_, index): [string] => [`c${index}`]);
  test("and become topics", () => {
    expect(treeOf("auto", many)("c1", "c2")).toEqual([null, "c1", "c2"]);
  });
  test("unless somebody asks for sections", () => {
    expect(treeOf("categories", many)("c1", "c2")).toEqual(["c1", "c2"]);
  });
  test("also when the export does not describe them", () => {
    const place = treeOf("auto", []);
    for (let index = 0; index < 12; index += 1) expect(place(`c${index}`)).toEqual([`c${index}`]);
    expect(place("c12")).toEqual([null, "c12"]);
    expect(place("c3")).toEqual(["c3"]);
  });
});

test("with one section for all, every category is a topic", () => {
  expect(treeOf("one", [["port"]])("port")).toEqual([null, "port"]);
});

test("a category's old address leads down from the top", () => {
  const tree = makeCategoryTree("auto");
  const term = { kind: "term", taxonomy: "category", id: "", name: "", description: "" } as const;
  tree.add({ ...term, slug: "port", parent: "" });
  tree.add({ ...term, slug: "ferries", parent: "port" });
  expect(tree.pathOf("ferries")).toEqual(["port", "ferries"]);
});

describe("a category's name", () => {
  const human = { domain: "category", nicename: "human-nm", name: "Human Name & Co" };
  test("is that of the item where the export describes no categories", () => {
    const tree = makeCategoryTree("auto");
    tree.place([human]);
    expect(tree.nameOf("human-nm")).toBe("Human Name & Co");
  });
  test("is the described one where there is one", () => {
    const tree = makeCategoryTree("auto");
    const term = {
      kind: "term",
      taxonomy: "category",
      id: "",
      parent: "",
      description: "",
    } as const;
    tree.add({ ...term, slug: "human-nm", name: "People" });
    tree.place([human]);
    expect(tree.nameOf("human-nm")).toBe("People");
  });
  test("is null where nobody says it", () => {
    expect(makeCategoryTree("auto").nameOf("human-nm")).toBeNull();
  });
});

describe("what an editor has chosen goes before the rule", () => {
  const place = treeOf("auto", [["port"], ["town"], ["ferries", "port"], ["tides", "ferries"]], {
    port: { becomes: "topic" },
    ferries: { becomes: "section", name: "Boats" },
    town: { becomes: "nothing" },
    uncategorized: { becomes: "topic" },
    constructor: { becomes: "section" },
  } as ImportMapping["categories"]);
  test.each([
    ["a section of the rule as a topic", ["port"], [null, "port"]],
    ["one below as a section", ["ferries", "port"], ["ferries", "port"]],
    ["one below that leads up to it", ["tides"], ["ferries", "tides"]],
    ["nothing", ["town"], [null]],
    ["uncategorized as a topic", ["uncategorized"], [null, "uncategorized"]],
    ["a name that every object has", ["constructor"], ["constructor"]],
    ["another that nobody has chosen", ["toString"], ["toString"]],
  ])("%s", (_, slugs, expected) => {
    expect(place(...slugs)).toEqual(expected);
  });
});

test("what somebody wants nothing of is left out; WordPress's word for none is nothing to lose", () => {
  const tree = makeCategoryTree("auto", {
    town: { becomes: "nothing" },
    uncategorized: { becomes: "nothing" },
  });
  const category = (slug: string) => ({ domain: "category", nicename: slug, name: slug });
  const { leftOut, topics } = tree.place([category("town"), category("uncategorized")]);
  expect(leftOut.map(({ nicename }) => nicename)).toEqual(["town"]);
  expect(topics).toEqual([]);
});

test("what becomes of each category is told, those with the most articles first", () => {
  const tree = makeCategoryTree("auto", { ferries: { becomes: "nothing", name: "Boats" } });
  const described = (slug: string, parent = "") =>
    ({
      kind: "term",
      taxonomy: "category",
      id: "",
      slug,
      parent,
      name: `The ${slug}`,
      description: "",
    }) as const;
  for (const term of [described("port"), described("tides", "port"), described("ferries")])
    tree.add(term);
  const on = (...slugs: string[]) =>
    tree.count(slugs.map((nicename) => ({ domain: "category", nicename, name: "" })));
  on("tides", "port");
  on("tides");
  on("uncategorized");
  expect(tree.counted()).toEqual([
    { slug: "tides", name: "The tides", parent: "port", items: 2, becomes: "topic" },
    { slug: "port", name: "The port", parent: "", items: 1, becomes: "section" },
    { slug: "uncategorized", name: "uncategorized", parent: "", items: 1, becomes: "nothing" },
    { slug: "ferries", name: "The ferries", parent: "", items: 0, becomes: "nothing" },
  ]);
  expect(tree.nameOf("ferries")).toBe("Boats");
});
