import { Mark, markInputRule } from "@tiptap/core";
import { markTags } from "#lib/content/mark-tags";

type MarkName = keyof typeof markTags;
type MarkRule = {
  shortcut: string;
  /** Other elements that mean the same. */
  tags?: string[];
  /** What is typed around words to mark them, as in Markdown. */
  typed?: RegExp[];
};

const rules: Record<MarkName, MarkRule> = {
  bold: {
    shortcut: "Mod-b",
    tags: ["b"],
    typed: [
      /(?:^|\s)(\*\*(?!\s+\*\*)([^*]+)\*\*(?!\s+\*\*))$/,
      /(?:^|\s)(__(?!\s+__)([^_]+)__(?!\s+__))$/,
    ],
  },
  italic: {
    shortcut: "Mod-i",
    tags: ["i"],
    typed: [/(?:^|\s)(\*(?!\s+\*)([^*]+)\*(?!\s+\*))$/, /(?:^|\s)(_(?!\s+_)([^_]+)_(?!\s+_))$/],
  },
  strike: {
    shortcut: "Mod-Shift-s",
    tags: ["del", "strike"],
    typed: [/(?:^|\s)(~~(?!\s+~~)([^~]+)~~(?!\s+~~))$/],
  },
  subscript: { shortcut: "Mod-," },
  superscript: { shortcut: "Mod-." },
  code: { shortcut: "Mod-e", typed: [/(?:^|[^`])(`([^`]+)`)$/] },
};

/** The marks without attributes; any of them may stand on the same words. Order is that of documents. */
export const plainMarks = (Object.keys(rules) as MarkName[]).map((name) => {
  const { shortcut, tags = [], typed = [] } = rules[name];
  return Mark.create({
    name,
    excludes: name,
    parseHTML: () => [markTags[name], ...tags].map((tag) => ({ tag })),
    renderHTML: () => [markTags[name], 0],
    addKeyboardShortcuts() {
      return { [shortcut]: () => this.editor.commands.toggleMark(this.name) };
    },
    addInputRules() {
      return typed.map((find) => markInputRule({ find, type: this.type }));
    },
  });
});
