import { Node, wrappingInputRule } from "@tiptap/core";
import { numberAttribute } from "#components/desk/editor/schema/data-attribute";

const highestStart = 1_000_000;

export const BulletList = Node.create({
  name: "bulletList",
  group: "block prose list",
  content: "listItem+",
  parseHTML: () => [{ tag: "ul" }],
  renderHTML: () => ["ul", 0],
  addKeyboardShortcuts() {
    return { "Mod-Shift-8": () => this.editor.commands.toggleList(this.name, "listItem") };
  },
  addInputRules() {
    return [wrappingInputRule({ find: /^\s*[-+*]\s$/, type: this.type })];
  },
});

/** A numbered list; digits of Persian and Arabic begin one too. */
export const OrderedList = Node.create({
  name: "orderedList",
  group: "block prose list",
  content: "listItem+",
  addAttributes: () => ({ start: numberAttribute("start", 1, highestStart) }),
  parseHTML: () => [{ tag: "ol" }],
  renderHTML: ({ node }) => ["ol", node.attrs.start === 1 ? {} : { start: node.attrs.start }, 0],
  addKeyboardShortcuts() {
    return { "Mod-Shift-7": () => this.editor.commands.toggleList(this.name, "listItem") };
  },
  addInputRules() {
    return [
      wrappingInputRule({
        find: /^(?:(\d{1,4})|[۱١])[.)]\s$/,
        type: this.type,
        getAttributes: ([, digits]) => ({ start: digits === undefined ? 1 : Number(digits) }),
        joinPredicate: ([, digits], node) =>
          node.childCount + Number(node.attrs.start) === Number(digits ?? 1),
      }),
    ];
  },
});

export const ListItem = Node.create({
  name: "listItem",
  content: "prose+",
  defining: true,
  parseHTML: () => [{ tag: "li" }],
  renderHTML: () => ["li", 0],
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      Tab: () => this.editor.commands.sinkListItem(this.name),
      "Shift-Tab": () => this.editor.commands.liftListItem(this.name),
    };
  },
});
