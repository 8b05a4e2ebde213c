import { Node } from "@tiptap/core";
import { dataOf, textAttribute } from "#components/desk/editor/schema/data-attribute";

/** A picture by the id of its media; how it looks in the editor is told where its media are known. */
export const Figure = Node.create({
  name: "figure",
  group: "block",
  draggable: true,
  addAttributes: () => ({
    mediaId: textAttribute("media-id"),
    alt: textAttribute("alt"),
    caption: textAttribute("caption"),
  }),
  parseHTML: () => [{ tag: "figure[data-media-id]" }],
  renderHTML: ({ node }) => {
    const { mediaId, alt, caption } = node.attrs;
    return ["figure", dataOf({ "media-id": mediaId, alt, caption })];
  },
});

export const Gallery = Node.create({
  name: "gallery",
  group: "block",
  draggable: true,
  addAttributes: () => ({
    items: {
      default: [],
      parseHTML: (element) => itemsOf(element.getAttribute("data-items")),
      renderHTML: () => ({}),
    },
    caption: textAttribute("caption"),
  }),
  parseHTML: () => [{ tag: "figure[data-items]" }],
  renderHTML: ({ node }) => {
    const { items, caption } = node.attrs;
    return ["figure", dataOf({ items: JSON.stringify(items), caption })];
  },
});

/** What was copied may come from anywhere; what is no list of pictures is none. */
function itemsOf(written: string | null): unknown[] {
  try {
    const items: unknown = JSON.parse(written ?? "[]");
    return Array.isArray(items) ? items : [];
  } catch {
    return [];
  }
}
