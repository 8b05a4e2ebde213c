import { decodeHTML } from "entities";
import { embedOfUrl } from "#lib/content/embed-of-url";
import { isAddress } from "#lib/content/html/convert-link";
import { leadsBeyond } from "#lib/content/html/picture-link";
import { countWords } from "#lib/content/word-count";
import { replaceShortcodes } from "#lib/migration/html/replace-shortcodes";
import { type MarkupPiece, scanMarkup } from "#lib/migration/html/scan-markup";
import { type Counts, noCounts } from "#lib/migration/proof/counts";

/** Elements inside which a word goes on. */
const withinWords =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|ins|kbd|label|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;
/** What stands in these was never read as text on the old page. */
const unread =
  /^(?:script|style|template|noscript|title|select|textarea|svg|math|object|audio|video|iframe)$/;
const players = /^(?:iframe|embed|object|audio|video)$/;

/**
 * What readers of the old page found in a text, counted tag by tag in the HTML as it was exported: by another way than
 * the one that makes the document, so that each proves the other. Shortcodes count as what WordPress made of them.
 * `isDocument` tells which links lead to a document of the old site.
 */
export function countSource(
  html: string,
  language: string,
  isDocument?: (href: string) => boolean,
): Counts {
  return countRendered(
    replaceShortcodes(html, () => {}),
    language,
    isDocument,
  );
}

/** The same of HTML as it stands, such as Ghost has made of its cards: what belongs to its players is no text. */
export function countRendered(
  html: string,
  language: string,
  isDocument: (href: string) => boolean = () => false,
): Counts {
  const counts = noCounts();
  const documents = new Set<string>();
  let text = "";
  let link: Link | null = null;
  let heading: string | null = null;
  const hidden: string[] = [];
  const read = (words: string) => {
    text += words;
    if (link !== null) link.words += words;
    if (heading !== null) heading += words;
  };
  const endLink = () => {
    if (link !== null && isLink(link)) counts.links += 1;
    if (link !== null && isDocument(link.address)) documents.add(link.address);
    link = null;
  };
  const endHeading = () => {
    if (heading !== null && heading.trim() !== "") counts.headings += 1;
    heading = null;
  };

  for (const piece of scanMarkup(html)) {
    if (piece.kind === "text" && hidden.length === 0) read(readText(piece.source, counts));
    if (piece.kind !== "tag") continue;
    const { name, isClosing } = piece;
    if (!withinWords.test(name)) read("\n");
    if (isEmbedCard(piece) && hidden.length === 0) counts.embeds += 1;
    if (isUnread(piece, hidden)) hide(hidden, piece);
    if (name === "a") {
      endLink();
      if (!isClosing && hidden.length === 0)
        link = {
          ...{ words: "", picture: null },
          address: attributeOf(piece.source, "href"),
          rel: attributeOf(piece.source, "rel"),
        };
    }
    if (/^h[1-6]$/.test(name)) {
      endHeading();
      if (!isClosing) heading = "";
    }
    if (isClosing) continue;
    if (name === "img" && hidden.length === 0) {
      counts.images += 1;
      if (link !== null) link.picture ??= attributeOf(piece.source, "src");
    }
    if (name === "table") counts.tables += 1;
    if (players.test(name) && !isInside(hidden, piece)) counts.embeds += 1;
  }
  endLink();
  endHeading();
  counts.words = countWords(text, language);
  counts.documents = documents.size;
  return counts;
}

/** Text with its characters as they are meant; the address of a video alone on its line was shown as the video. */
function readText(source: string, counts: Counts): string {
  const text = source.includes("&") ? decodeHTML(source) : source;
  if (!text.includes("http")) return text;
  return text.replace(/^[ \t]*(https?:\/\/\S+)[ \t]*$/gm, (line, address: string) => {
    if (embedOfUrl(address) === null) return line;
    counts.embeds += 1;
    return "";
  });
}

/** Nobody nests what is not read so deep by hand; each of them is looked through for every tag. */
const deepest = 200;

/** Follows what is open and not read; the parser's raw elements close by themselves. */
function hide(hidden: string[], { name, isClosing, source }: Tag): void {
  if (!isClosing) {
    if (!source.endsWith("/>") && hidden.length < deepest) hidden.push(name);
    return;
  }
  const at = hidden.lastIndexOf(name);
  if (at !== -1) hidden.length = at;
}

/** What stands inside something that is not read may be nested in others of its name. */
function isUnread(tag: Tag, hidden: string[]): boolean {
  return unread.test(tag.name) || isButton(tag) || isFurniture(tag) || hidden.includes(tag.name);
}

/** The buttons and clocks of Ghost’s players, and what it says of the size of a file. */
function isFurniture({ isClosing, source }: Tag): boolean {
  return (
    !isClosing &&
    /\bclass="[^"]*\bkg-(?:audio-player|video-player|file-card-metadata|toggle-card-icon|embed-card)\b/.test(
      source,
    )
  );
}

/** Whatever a provider has filled it with. */
function isEmbedCard({ isClosing, source }: Tag): boolean {
  return !isClosing && /\bclass="[^"]*\bkg-embed-card\b/.test(source);
}

/** “Download” beside a file that is named already. */
function isButton({ name, isClosing, source }: Tag): boolean {
  return name === "a" && (isClosing || source.includes("wp-block-file__button"));
}

type Tag = Extract<MarkupPiece, { kind: "tag" }>;

/** An `embed` inside an `object`, or a frame inside a card that is counted, is the same player once more. */
function isInside(hidden: string[], { name }: Tag): boolean {
  const outer = hidden.at(-1) === name ? hidden.slice(0, -1) : hidden;
  return outer.length > 0;
}

function attributeOf(tag: string, name: string): string {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i").exec(
    tag,
  );
  return decodeHTML(match?.[1] ?? match?.[2] ?? match?.[3] ?? "").trim();
}

type Link = { words: string; address: string; rel: string; picture: string | null };

/** Of words, or of a picture that leads to more than itself. */
function isLink({ words, address, rel, picture }: Link): boolean {
  if (!isAddress(address)) return false;
  return words.trim() !== "" || (picture !== null && leadsBeyond({ href: address, rel }, picture));
}
