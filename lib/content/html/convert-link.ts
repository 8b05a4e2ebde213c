import { checkHref } from "#lib/content/check-href";
import type { LinkMark } from "#lib/content/document";
import type { Conversion } from "#lib/content/html/conversion";
import { attribute, type HtmlElement, textOf } from "#lib/content/html/element";

const runsSomething = /^[\s\p{Cc}]*(?:java|vb)script[\s\p{Cc}]*:|^\s*(?:data|file|blob|about):/iu;

/** Where the text of a link leads; null when it becomes plain text. Every link given up is listed. */
export function linkMarkOf(element: HtmlElement, conversion: Conversion): LinkMark | null {
  const href = attribute(element, "href");
  if (href === "") return null;
  const mark = runsSomething.test(href) ? null : resolve(href, conversion);
  const isSeen = textOf(element) !== "";
  if (mark === null && isSeen) conversion.lose(href.startsWith("#") ? "anchor" : "link", href);
  return mark;
}

function resolve(href: string, { resolveLink }: Conversion): LinkMark | null {
  if (href.startsWith("#")) return null;
  const target = resolveLink(href);
  if (target === null) return null;
  if ("storyId" in target) return { type: "link", attrs: { storyId: target.storyId } };
  const checked = checkHref(target.href);
  return checked.ok ? { type: "link", attrs: { href: checked.value } } : null;
}
