import type { Block, Document, Inline, Mark, Paragraph, Text } from "#lib/content/document";

/** A document with every node and mark there is, in normal form; tests draw it and break it. */
export const storyId = "018f0000-0000-7000-8000-000000000001";
export const hiddenStoryId = "018f0000-0000-7000-8000-000000000002";
export const mediaId = "018f0000-0000-7000-8000-00000000000a";
export const otherMediaId = "018f0000-0000-7000-8000-00000000000b";
export const hiddenMediaId = "018f0000-0000-7000-8000-00000000000c";

export const marked = (text: string, ...marks: Mark[]): Text => ({ type: "text", text, marks });
export const plain = (text: string): Omit<Text, "marks"> => ({ type: "text", text });
export const paragraph = (text: string): Paragraph => ({
  type: "paragraph",
  content: [plain(text)],
});
export const documentOf = (...content: Block[]): Document => ({
  type: "doc",
  version: 1,
  content: structuredClone(content),
});

const marks: Inline[] = [
  marked("bold", { type: "bold" }),
  marked("italic", { type: "italic" }),
  marked("struck", { type: "strike" }),
  marked("below", { type: "subscript" }),
  marked("above", { type: "superscript" }),
  marked("code()", { type: "code" }),
  marked("outside", { type: "link", attrs: { href: "https://example.org/?a=1&b=2" } }),
  marked("inside", { type: "link", attrs: { storyId } }),
  marked("hidden", { type: "link", attrs: { storyId: hiddenStoryId } }),
];

const table: Block = {
  type: "table",
  attrs: { caption: "Who voted how" },
  content: [
    {
      type: "tableRow",
      content: [
        { type: "tableHeader", content: [paragraph("Region")] },
        { type: "tableHeader", attrs: { colspan: 2 }, content: [paragraph("Votes")] },
      ],
    },
    {
      type: "tableRow",
      content: [
        { type: "tableHeader", attrs: { rowspan: 2 }, content: [paragraph("North")] },
        { type: "tableCell", content: [paragraph("1")] },
        { type: "tableCell", content: [paragraph("2")] },
      ],
    },
    {
      type: "tableRow",
      content: [
        { type: "tableCell", content: [paragraph("3")] },
        { type: "tableCell", content: [paragraph("4")] },
      ],
    },
  ],
};

export const everyNode: Document = documentOf(
  { type: "paragraph", content: [plain("First "), ...marks, { type: "hardBreak" }, plain("end.")] },
  { type: "heading", attrs: { level: 2 }, content: [plain("What happened")] },
  { type: "heading", attrs: { level: 3 }, content: [plain("What happened")] },
  { type: "heading", attrs: { level: 4 }, content: [plain("چه شد؟")] },
  {
    type: "bulletList",
    content: [
      { type: "listItem", content: [paragraph("one")] },
      {
        type: "listItem",
        content: [
          paragraph("two"),
          { type: "bulletList", content: [{ type: "listItem", content: [paragraph("deeper")] }] },
        ],
      },
    ],
  },
  {
    type: "orderedList",
    attrs: { start: 3 },
    content: [{ type: "listItem", content: [paragraph("third")] }],
  },
  { type: "quote", attrs: { source: "A minister" }, content: [paragraph("I resign.")] },
  { type: "pullQuote", attrs: { text: "I resign.", source: "A minister" } },
  { type: "figure", attrs: { mediaId, alt: "A ship", caption: "The ship leaves" } },
  { type: "figure", attrs: { mediaId: hiddenMediaId } },
  {
    type: "gallery",
    attrs: { items: [{ mediaId }, { mediaId: otherMediaId, alt: "" }], caption: "Two ships" },
  },
  table,
  { type: "factBox", attrs: { title: "The law" }, content: [paragraph("It is short.")] },
  { type: "embed", attrs: { provider: "youtube", id: "dQw4w9WgXcQ", title: "The speech" } },
  { type: "divider" },
  { type: "codeBlock", attrs: { language: "js" }, content: [plain("if (a < b) {\n  run();\n}")] },
  {
    type: "paragraph",
    content: [
      plain("A claim"),
      { type: "footnote", content: [plain("Its "), marked("source", { type: "italic" })] },
      plain(" and another"),
      { type: "footnote", content: [plain("More.")] },
    ],
  },
);
