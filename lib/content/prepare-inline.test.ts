import { expect, test } from "vitest";
import type { Mark } from "#lib/content/document";
import { prepareInline } from "#lib/content/prepare-inline";
import { hiddenStoryId, marked, plain } from "#lib/content/testing/every-node";

const link = (href: string): Mark => ({ type: "link", attrs: { href } });
const bold: Mark = { type: "bold" };
const italic: Mark = { type: "italic" };
const resolver = { storyHref: () => null, numbers: new Map() };
const prepare = (...content: Parameters<typeof marked>[]) =>
  prepareInline(
    content.map(([text, ...marks]) => marked(text, ...marks)),
    resolver,
  );

test("a link stays one link, whatever is bold in it", () => {
  const here = link("https://a.example");
  expect(prepare(["a ", here], ["b", here, bold], [" c", here])).toEqual([
    {
      type: "link",
      href: "https://a.example",
      isExternal: true,
      content: [plain("a "), { type: "mark", mark: "bold", content: [plain("b")] }, plain(" c")],
    },
  ]);
});

test("two links side by side stay two", () => {
  const prepared = prepare(["a", link("https://a.example")], ["b", link("https://b.example")]);
  expect(prepared).toHaveLength(2);
});

test("emphasis inside emphasis is nested once", () => {
  expect(prepare(["a", bold], ["b", bold, italic])).toEqual([
    {
      type: "mark",
      mark: "bold",
      content: [plain("a"), { type: "mark", mark: "italic", content: [plain("b")] }],
    },
  ]);
});

test("a link to a story that readers cannot see is its words", () => {
  const hidden: Mark = { type: "link", attrs: { storyId: hiddenStoryId } };
  expect(prepare(["a", hidden, bold])).toEqual([
    { type: "mark", mark: "bold", content: [plain("a")] },
  ]);
});
