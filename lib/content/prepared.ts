import type { Crop, Point } from "#lib/content/crops";
import type { EmbedProvider, Mark } from "#lib/content/document";
import type { Direction } from "#lib/content/foreign-runs";

/**
 * A document with every decision made that all renderers share: links and pictures resolved, notes
 * numbered, headings anchored, empty parts gone. Renderers only choose the markup.
 */
export type PreparedDocument = { blocks: PreparedBlock[]; notes: PreparedNote[] };

export type PreparedInline =
  | { type: "text"; text: string }
  /** Words that are written against the text around them, and kept apart from it. */
  | { type: "isolate"; text: string; direction: Direction }
  | { type: "break" }
  | { type: "mark"; mark: Exclude<Mark["type"], "link">; content: PreparedInline[] }
  | { type: "link"; href: string; isExternal: boolean; content: PreparedInline[] }
  | { type: "noteCall"; number: number };

export type PreparedNote = { number: number; content: PreparedInline[] };

/** A picture that can be shown, as published media are described. */
export type PreparedImage = {
  mediaId: string;
  /** What everything reads: a JPEG that is not too heavy, or the picture as it is where none was made. */
  src: string;
  width: number;
  height: number;
  /** Empty for a decorative picture. */
  alt: string;
  caption: string | null;
  credit: string | null;
  /** Where the licence is told under which everybody may use it; null for any other. */
  licence: string | null;
  /** CSS colour that fills the place until the picture is there. */
  colour: string | null;
  /** The same picture made smaller, from the smallest; empty while there is none. */
  renditions: Rendition[];
  /** The same in a form (AVIF) that weighs less and not every browser reads; empty until it was made. */
  lighter: Rendition[];
  /** What is looked at first, in parts of its width and height; null where nobody said, and its places decide. */
  focus: Point | null;
  /** Cut around that to the forms of places on the site; empty until it was. */
  forms: CutForm[];
  /** The same as JPEG, for whoever shows a link to what it stands over; empty until it was. */
  cut: CutRendition[];
};

/** A picture cut to a form, in the sizes that browsers choose from: `src` for those that read JPEG alone. */
export type CutForm = CutRendition & { renditions: Rendition[]; lighter: Rendition[] };

export type CutRendition = { crop: Crop; src: string; width: number; height: number };

/** `width` in pixels. */
export type Rendition = { src: string; width: number };

export type PreparedCell = {
  /** What a heading cell is the heading of; null for a plain cell. */
  heads: "column" | "row" | null;
  columns: number;
  rows: number;
  content: PreparedBlock[];
};
export type PreparedRow = PreparedCell[];
export type PreparedTable = {
  type: "table";
  /** Its place among the tables of the text, from 1. */
  number: number;
  caption: string | null;
  head: PreparedRow[];
  body: PreparedRow[];
};

export type PreparedBlock =
  | { type: "paragraph"; content: PreparedInline[] }
  | { type: "heading"; level: 2 | 3 | 4; anchor: string; content: PreparedInline[] }
  | { type: "bulletList"; items: PreparedBlock[][] }
  | { type: "orderedList"; start: number; items: PreparedBlock[][] }
  | { type: "quote"; source: string | null; content: PreparedBlock[] }
  | { type: "pullQuote"; text: string; source: string | null }
  | { type: "figure"; image: PreparedImage }
  | { type: "gallery"; images: PreparedImage[]; caption: string | null }
  | PreparedTable
  | { type: "factBox"; title: string; anchor: string; content: PreparedBlock[] }
  | { type: "embed"; provider: EmbedProvider; id: string; title: string | null }
  | { type: "divider" }
  | { type: "code"; language: string | null; text: string };
