import { Node } from "@tiptap/core";

/** A note set where it is called. The text shows its call; what it says is written in a small form. */
export const Footnote = Node.create({
  name: "footnote",
  group: "inline",
  inline: true,
  atom: true,
  content: "(text | hardBreak)*",
  parseHTML: () => [{ tag: "span[data-footnote]" }],
  renderHTML: () => ["span", { "data-footnote": "" }, 0],
  addNodeView:
    () =>
    ({ node }) => {
      const dom = document.createElement("span");
      dom.className = "footnote-call";
      dom.title = node.textContent;
      return {
        dom,
        update: (next) => {
          if (next.type !== node.type) return false;
          dom.title = next.textContent;
          return true;
        },
      };
    },
});
