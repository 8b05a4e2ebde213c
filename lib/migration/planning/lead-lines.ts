import type { Block, Document, Inline } from "#lib/content/document";
import type { BylineKind } from "#lib/content/kinds";
import type { StoryContent } from "#lib/content/story-content";
import { inlineText } from "#lib/content/walk";
import type { LineChoices } from "#lib/migration/items/import-mapping";

/** What a text said in its first lines that the newsroom keeps in fields of its own. */
export type LeadLines = {
  document: Document;
  dateline: { value: NonNullable<StoryContent["dateline"]>; words: string } | null;
  byline: { kind: BylineKind; name: string; words: string } | null;
};

/** A byline stands in the first paragraphs, by itself or before the dateline. */
const mostParagraphs = 2;

/**
 * Takes the byline (“Analysis by the Harbour Institute”) and the dateline (“Elverham, March 4, 2019—”) from the
 * beginning of a text, where they stand as WordPress has no fields for them. Whatever is not surely one stays, and so
 * does what somebody has decided to leave there.
 */
export function takeLeadLines(document: Document, choices: LineChoices = {}): LeadLines {
  const blocks = [...document.content];
  let dateline: LeadLines["dateline"] = null;
  let byline: LeadLines["byline"] = null;
  let at = 0;
  for (let turn = 0; turn < mostParagraphs; turn += 1) {
    const first = blocks[at];
    if (first?.type !== "paragraph") break;
    const words = inlineText(first.content);
    const signed: LeadLines["byline"] = byline === null ? bylineOf(words) : null;
    if (signed !== null) {
      if (choices.byline === "text") at += 1;
      else {
        byline = signed;
        blocks.splice(at, 1);
      }
      continue;
    }
    const dated = choices.dateline === "text" ? null : datelineOf(words);
    if (dated === null) break;
    dateline = dated;
    blocks.splice(at, 1, ...withoutStart(first, dated.words.length));
    break;
  }
  if (dateline === null && byline === null) return { document, dateline, byline };
  return { document: { ...document, content: blocks }, dateline, byline };
}

const kinds: Record<string, BylineKind> = {
  "": "by",
  analysis: "analysis",
  opinion: "opinion",
  commentary: "opinion",
  reporting: "reporting",
  report: "reporting",
  interview: "interview",
  photos: "photography",
  photography: "photography",
  translation: "translation",
  translated: "translation",
  statement: "statement",
};
const signature = new RegExp(
  `^(?:((?i:${Object.keys(kinds).filter(Boolean).join("|")}))\\s+)?(?i:by):?\\s+((?:the\\s+)?\\p{Lu}[^.!?;:]{1,79})\\.?$`,
  "u",
);
/** A name has capitals: “By the river they stood” is none. */
const name =
  /^(?:the\s+)?(?:\p{Lu}[\p{L}\p{M}.’'-]*|of|and|for|the|de|van|von|al-\p{L}+|&)(?:\s+(?:\p{Lu}[\p{L}\p{M}.’'-]*|of|and|for|the|on|in|de|van|von|der|bin|&))*$/u;
const mostWords = 10;

function bylineOf(words: string): LeadLines["byline"] {
  const [, kind = "", who = ""] = signature.exec(words.trim()) ?? [];
  const called = who.trim().replace(/^the\s+(?=\p{Lu})/u, (article) => `${capital(article)}`);
  if (called === "" || !name.test(called) || called.split(/\s+/).length > mostWords) return null;
  return { kind: kinds[kind.toLowerCase()] ?? "by", name: called, words: words.trim() };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const monthNames = months.flatMap((month) => [month, `${month.slice(0, 3)}\\.?`, "Sept\\.?"]);
const opening = new RegExp(
  [
    "^\\s*(\\p{Lu}[\\p{L}\\p{M}’'. -]{1,60}(?:,\\s\\p{Lu}[\\p{L}\\p{M}’'. -]{1,40})?),\\s+",
    `((?i:${monthNames.join("|")}))\\s+(\\d{1,2})(?:st|nd|rd|th)?,\\s+(\\d{4})\\s*(?:[—–]|--?)\\s*`,
  ].join(""),
  "u",
);

function datelineOf(words: string): LeadLines["dateline"] {
  const found = opening.exec(words);
  if (found === null) return null;
  const [whole, place = "", month = "", day = "", year = ""] = found;
  const number =
    months.findIndex((one) => one.slice(0, 3).toLowerCase() === month.slice(0, 3).toLowerCase()) +
    1;
  const date = `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (!isDate(date) || place.split(/\s+/).length > mostWords) return null;
  return { value: { place: place.trim(), date }, words: whole };
}

function isDate(date: string): boolean {
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}

/** The paragraph without its first characters; nothing when nothing is left of it. */
function withoutStart(paragraph: Extract<Block, { type: "paragraph" }>, length: number): Block[] {
  let left = length;
  const content: Inline[] = [];
  for (const node of paragraph.content ?? []) {
    const size = node.type === "text" ? node.text.length : node.type === "hardBreak" ? 1 : 0;
    if (left >= size && left > 0) {
      left -= size;
      // A note that is called in the dateline stays.
      if (node.type === "footnote") content.push(node);
    } else if (left > 0 && node.type === "text") {
      content.push({ ...node, text: node.text.slice(left) });
      left = 0;
    } else content.push(node);
  }
  return content.length === 0 ? [] : [{ ...paragraph, content }];
}
