import { embedOfUrl } from "#lib/content/embed-of-url";
import type { ElementPlace } from "#lib/content/html/conversion";
import { attribute, descendants, type HtmlElement, oneLine } from "#lib/content/html/element";
import type { LostKind } from "#lib/content/html/lost-part";

const addressNames = ["src", "data-src", "data-lazy-src", "data", "value"];

/** Frames and players: a video of a provider that is known becomes an embed, everything else is listed. */
export function convertFrame({ element, flow, conversion }: ElementPlace): void {
  const addresses = [element, ...descendants(element)].flatMap((part) =>
    addressNames.map((name) => attribute(part, name)).filter((address) => address !== ""),
  );
  const embed = addresses.map(embedOfUrl).find((found) => found !== null);
  if (embed === undefined || embed === null) {
    conversion.lose(lostKindOf(element), addresses[0] ?? `<${element.tagName}>`);
    return;
  }
  const title = oneLine(attribute(element, "title")).slice(0, 300);
  flow.block(title === "" ? embed : { ...embed, attrs: { ...embed.attrs, title } });
}

function lostKindOf(element: HtmlElement): LostKind {
  if (element.tagName === "audio" || element.tagName === "video") return element.tagName;
  return element.tagName === "iframe" ? "embed" : "object";
}
