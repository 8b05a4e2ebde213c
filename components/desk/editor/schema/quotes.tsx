import { Node, wrappingInputRule } from "@tiptap/core";
import { leaveBoxFromEmptyLine } from "#components/desk/editor/leave-block";
import { dataOf, textAttribute } from "#components/desk/editor/schema/data-attribute";

/** Words of somebody else, with who said them. */
export const Quote = Node.create({
  name: "quote",
  group: "block",
  content: "prose+",
  defining: true,
  addAttributes: () => ({ source: textAttribute("source") }),
  parseHTML: () => [{ tag: "blockquote" }],
  renderHTML: ({ node }) => ["blockquote", dataOf({ source: node.attrs.source }), 0],
  addKeyboardShortcuts() {
    return { "Mod-Shift-b": () => this.editor.commands.toggleWrap(this.name) };
  },
  addInputRules() {
    return [wrappingInputRule({ find: /^\s*>\s$/, type: this.type })];
  },
});

/** A line lifted out of the article; written in a small form, so that it stays one line. */
export const PullQuote = Node.create({
  name: "pullQuote",
  group: "block",
  addAttributes: () => ({
    text: textAttribute("text", ""),
    source: textAttribute("source"),
  }),
  parseHTML: () => [{ tag: "aside[data-text]" }],
  renderHTML: ({ node }) => {
    const { text, source } = node.attrs;
    const said = source ? [["p", { class: "pull-quote-source" }, source]] : [];
    return ["aside", dataOf({ text, source }), ["p", text || "An empty pull quote"], ...said];
  },
});

export const FactBox = Node.create({
  name: "factBox",
  group: "block",
  content: "prose+",
  defining: true,
  isolating: true,
  addAttributes: () => ({ title: textAttribute("title", "") }),
  parseHTML: () => [{ tag: "section[data-title]", contentElement: "div" }],
  renderHTML: ({ node }) => [
    "section",
    dataOf({ title: node.attrs.title }),
    ["p", { class: "fact-box-title", contenteditable: "false" }, node.attrs.title || "Fact box"],
    ["div", 0],
  ],
  addKeyboardShortcuts() {
    return { Enter: () => leaveBoxFromEmptyLine(this.editor, this.name) };
  },
});
