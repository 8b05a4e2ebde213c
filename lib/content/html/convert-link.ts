import { checkHref } from "#lib/content/check-href";
import type { Block, LinkMark } from "#lib/content/document";
import type { Conversion } from "#lib/content/html/conversion";
import { attribute, descendants, type HtmlElement, textOf } from "#lib/content/html/element";
import { leadsBeyond } from "#lib/content/html/picture-link";
import { walk } from "#lib/content/walk";

const runsSomething = /^[\s\p{Cc}]*(?:java|vb)script[\s\p{Cc}]*:|^\s*(?:data|file|blob|about):/iu;

/** Whether a link leads somewhere else, its entities decoded: not within its page, to a script, or nowhere. */
export const isAddress = (href: string) =>
  href !== "" && !href.startsWith("#") && !runsSomething.test(href);

/** Where the text of a link leads; null when it becomes plain text. Every link given up is listed. */
export function linkMarkOf(element: HtmlElement, conversion: Conversion): LinkMark | null {
  const href = attribute(element, "href");
  if (href === "") return null;
  const mark = runsSomething.test(href) ? null : resolve(href, conversion);
  const isSeen = textOf(element) !== "";
  if (!isSeen) losePictureLink(element, href, conversion);
  if (mark === null && isSeen) conversion.lose(href.startsWith("#") ? "anchor" : "link", href);
  return mark;
}

/** Pictures lead nowhere here: where one led, apart from to itself, is listed. */
function losePictureLink(element: HtmlElement, href: string, { lose }: Conversion): void {
  const picture = descendants(element).find(({ tagName }) => tagName === "img");
  if (picture === undefined || !isAddress(href)) return;
  const link = { href, rel: attribute(element, "rel") };
  if (leadsBeyond(link, attribute(picture, "src"))) lose("link", `${href} behind a picture`);
}

/** Lists the links of what becomes plain text: captions, sources of quotes, lines lifted out. */
export function loseLinksIn(element: HtmlElement, { lose }: Conversion): void {
  for (const link of [element, ...descendants(element)]) {
    const href = attribute(link, "href");
    if (link.tagName === "a" && href !== "" && textOf(link) !== "") lose("link", href);
  }
}

/** The same of blocks of which only the words are kept. */
export function loseLinksOf(blocks: Block[], { lose }: Conversion): void {
  for (const node of walk({ type: "doc", version: 1, content: blocks })) {
    if (node.type !== "text") continue;
    const link = node.marks?.find((mark): mark is LinkMark => mark.type === "link");
    if (link !== undefined) lose("link", link.attrs.href ?? node.text);
  }
}

function resolve(href: string, { resolveLink }: Conversion): LinkMark | null {
  if (href.startsWith("#")) return null;
  const target = resolveLink(href);
  if (target === null) return null;
  if ("storyId" in target) return { type: "link", attrs: { storyId: target.storyId } };
  const checked = checkHref(target.href);
  return checked.ok ? { type: "link", attrs: { href: checked.value } } : null;
}
