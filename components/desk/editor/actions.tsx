import type { Editor } from "@tiptap/core";
import {
  BoldIcon,
  CirclePlayIcon,
  CodeIcon,
  Heading2Icon,
  Heading3Icon,
  Heading4Icon,
  ImageIcon,
  ImagesIcon,
  ItalicIcon,
  LinkIcon,
  ListIcon,
  ListOrderedIcon,
  type LucideIcon,
  PanelTopIcon,
  PilcrowIcon,
  QuoteIcon,
  SeparatorHorizontalIcon,
  SquareCodeIcon,
  StrikethroughIcon,
  SubscriptIcon,
  SuperscriptIcon,
  TableIcon,
  TextQuoteIcon,
} from "lucide-react";
import type { FormKind } from "#components/desk/editor/open-form";
import { putBlock } from "#components/desk/editor/put-node";

/** Opens the small form of a kind, for something new or for what is under the cursor. */
export type OpenKind = (kind: FormKind) => void;

/** One thing that an editor can do to the text, however it is asked for: button, menu, keys or typing. */
export type Action = {
  id: string;
  name: string;
  Icon: LucideIcon;
  group: "mark" | "text" | "insert";
  /** Keys in the notation of Tiptap: `Mod` is Ctrl, or Command on a Mac. */
  keys?: string;
  /** What is typed for it at the beginning of a line, or around words. */
  typed?: string;
  /** Other words under which the slash menu finds it. */
  words?: string;
  /** Stands in the bar itself, not in its menus. */
  isPlain?: boolean;
  isActive?: (editor: Editor) => boolean;
  run: (editor: Editor, open: OpenKind) => void;
};

const mark = (id: string, more: Omit<Action, "id" | "group" | "run" | "isActive">): Action => ({
  id,
  group: "mark",
  isActive: (editor) => editor.isActive(id),
  run: (editor) => editor.chain().focus().toggleMark(id).run(),
  ...more,
});

const heading = (level: 2 | 3 | 4, Icon: LucideIcon, words: string): Action => ({
  id: `heading${level}`,
  name: `Heading ${level}`,
  group: "text",
  Icon,
  words,
  keys: `Mod-Alt-${level}`,
  typed: "#".repeat(level),
  ...(level !== 4 && { isPlain: true }),
  isActive: (editor) => editor.isActive("heading", { level }),
  run: (editor) => editor.chain().focus().toggleNode("heading", "paragraph", { level }).run(),
});

const insert = (kind: FormKind, more: Omit<Action, "id" | "group" | "run">): Action => ({
  id: kind,
  group: "insert",
  run: (_, open) => open(kind),
  ...more,
});

/** Everything there is, in the order of the bar, the menus and the sheet of keys. */
export const actions: Action[] = [
  mark("bold", { name: "Bold", Icon: BoldIcon, keys: "Mod-b", typed: "**word**", isPlain: true }),
  mark("italic", {
    name: "Italic",
    Icon: ItalicIcon,
    keys: "Mod-i",
    typed: "*word*",
    isPlain: true,
  }),
  {
    id: "link",
    name: "Link",
    group: "mark",
    Icon: LinkIcon,
    keys: "Mod-k",
    isPlain: true,
    isActive: (editor) => editor.isActive("link"),
    run: (_, open) => open("link"),
  },
  mark("strike", {
    name: "Strike",
    Icon: StrikethroughIcon,
    keys: "Mod-Shift-s",
    typed: "~~word~~",
  }),
  mark("subscript", { name: "Subscript", Icon: SubscriptIcon, keys: "Mod-," }),
  mark("superscript", { name: "Superscript", Icon: SuperscriptIcon, keys: "Mod-." }),
  mark("code", { name: "Code", Icon: CodeIcon, keys: "Mod-e", typed: "`word`" }),
  {
    id: "paragraph",
    name: "Paragraph",
    group: "text",
    Icon: PilcrowIcon,
    keys: "Mod-Alt-0",
    words: "text plain",
    run: (editor) => editor.chain().focus().setNode("paragraph").run(),
  },
  heading(2, Heading2Icon, "title section h2"),
  heading(3, Heading3Icon, "title subsection h3"),
  heading(4, Heading4Icon, "title h4"),
  {
    id: "bulletList",
    name: "List",
    group: "text",
    Icon: ListIcon,
    keys: "Mod-Shift-8",
    typed: "-",
    words: "bullets points ul",
    isPlain: true,
    isActive: (editor) => editor.isActive("bulletList"),
    run: (editor) => editor.chain().focus().toggleList("bulletList", "listItem").run(),
  },
  {
    id: "orderedList",
    name: "Numbered list",
    group: "text",
    Icon: ListOrderedIcon,
    keys: "Mod-Shift-7",
    typed: "1.",
    words: "steps ol",
    isPlain: true,
    isActive: (editor) => editor.isActive("orderedList"),
    run: (editor) => editor.chain().focus().toggleList("orderedList", "listItem").run(),
  },
  {
    id: "quote",
    name: "Quote",
    group: "text",
    Icon: TextQuoteIcon,
    keys: "Mod-Shift-b",
    typed: ">",
    words: "blockquote citation",
    isPlain: true,
    isActive: (editor) => editor.isActive("quote"),
    run: (editor) => editor.chain().focus().toggleWrap("quote").run(),
  },
  insert("figure", {
    name: "Picture",
    Icon: ImageIcon,
    keys: "Mod-Alt-p",
    words: "image photo figure",
  }),
  insert("gallery", {
    name: "Gallery",
    Icon: ImagesIcon,
    keys: "Mod-Alt-g",
    words: "pictures images",
  }),
  insert("pullQuote", {
    name: "Pull quote",
    Icon: QuoteIcon,
    keys: "Mod-Alt-q",
    words: "lifted line",
  }),
  {
    id: "factBox",
    name: "Fact box",
    group: "insert",
    Icon: PanelTopIcon,
    keys: "Mod-Alt-b",
    words: "aside background",
    run: (_, open) => open("factBox"),
  },
  insert("table", {
    name: "Table",
    Icon: TableIcon,
    keys: "Mod-Alt-t",
    words: "grid rows columns",
  }),
  insert("embed", {
    name: "Embed",
    Icon: CirclePlayIcon,
    keys: "Mod-Alt-e",
    words: "video youtube vimeo x twitter instagram telegram spotify post",
  }),
  insert("footnote", {
    name: "Footnote",
    Icon: SuperscriptIcon,
    keys: "Mod-Alt-f",
    words: "note source",
  }),
  {
    id: "divider",
    name: "Divider",
    group: "insert",
    Icon: SeparatorHorizontalIcon,
    keys: "Mod-Alt-d",
    typed: "---",
    words: "line rule hr",
    run: (editor) => putBlock(editor, { type: "divider" }),
  },
  {
    id: "codeBlock",
    name: "Code block",
    group: "insert",
    Icon: SquareCodeIcon,
    keys: "Mod-Alt-c",
    typed: "```",
    words: "pre program",
    run: (editor) => editor.chain().focus().toggleNode("codeBlock", "paragraph").run(),
  },
];

/** What the slash menu offers for what was typed after the slash: names first, other words after. */
export function actionsFor(query: string): Action[] {
  const wanted = query.trim().toLowerCase();
  const offered = actions.filter((action) => action.group !== "mark");
  const named = offered.filter(({ name }) => name.toLowerCase().startsWith(wanted));
  const others = offered.filter(
    (action) =>
      !named.includes(action) &&
      `${action.name} ${action.words ?? ""}`
        .toLowerCase()
        .split(" ")
        .some((word) => word.startsWith(wanted)),
  );
  return [...named, ...others];
}
