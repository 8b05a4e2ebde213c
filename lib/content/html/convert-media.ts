import { checkHref } from "#lib/content/check-href";
import type { Block } from "#lib/content/document";
import { embedOfUrl } from "#lib/content/embed-of-url";
import type { Conversion, ElementPlace } from "#lib/content/html/conversion";
import { attribute, descendants, type HtmlElement, oneLine } from "#lib/content/html/element";
import { isFileName } from "#lib/content/html/file-name";
import type { LostKind } from "#lib/content/html/lost-part";

const addressNames = ["src", "data-src", "data-lazy-src", "data", "value"];

/**
 * Frames and players: a video of a provider that is known becomes an embed, other sound and film a link to it, and
 * everything but the first is listed.
 */
export function convertFrame({ element, flow, conversion }: ElementPlace): void {
  const addresses = [element, ...descendants(element)].flatMap((part) =>
    addressNames.map((name) => attribute(part, name)).filter((address) => address !== ""),
  );
  const embed = addresses.map(embedOfUrl).find((found) => found !== null);
  if (embed === undefined || embed === null) {
    conversion.lose(lostKindOf(element), addresses[0] ?? `<${element.tagName}>`);
    const link = recordingOf(element, addresses[0] ?? "", conversion);
    if (link !== null) flow.block(link);
    return;
  }
  const title = oneLine(attribute(element, "title")).slice(0, 300);
  flow.block(title === "" ? embed : { ...embed, attrs: { ...embed.attrs, title } });
}

/** Whoever wants to hear or see it follows a link; its file gives it no name. */
function recordingOf(
  element: HtmlElement,
  address: string,
  { resolveLink, playerNames }: Conversion,
): Block | null {
  if (element.tagName !== "audio" && element.tagName !== "video") return null;
  const target = address === "" ? null : resolveLink(address);
  const checked = target !== null && "href" in target ? checkHref(target.href) : null;
  if (checked === null || !checked.ok || !/^https?:/.test(checked.value)) return null;
  const said = oneLine(attribute(element, "title"));
  const text = said === "" || isFileName(said, address) ? playerNames[element.tagName] : said;
  const marks = [{ type: "link" as const, attrs: { href: checked.value } }];
  return { type: "paragraph", content: [{ type: "text", text, marks }] };
}

function lostKindOf(element: HtmlElement): LostKind {
  if (element.tagName === "audio" || element.tagName === "video") return element.tagName;
  return element.tagName === "iframe" ? "embed" : "object";
}
