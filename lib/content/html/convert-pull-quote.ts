import type { ElementPlace } from "#lib/content/html/conversion";
import { loseLinksOf } from "#lib/content/html/convert-link";
import { takeSource } from "#lib/content/html/convert-quote";
import { descendants } from "#lib/content/html/element";
import { plainTextOf } from "#lib/content/html/narrow-blocks";

const longest = { text: 1000, source: 300 };

/** A line lifted out of the article, with who said it; one too long for that is ordinary text. */
export function convertPullQuote({ element, marks, flow, conversion }: ElementPlace): void {
  const quote = descendants(element).find((inner) => inner.tagName === "blockquote") ?? element;
  const source = takeSource(quote, conversion).slice(0, longest.source);
  const blocks = conversion.convert(quote.childNodes, marks);
  const text = plainTextOf(blocks);
  if (text !== "" && text.length <= longest.text) {
    loseLinksOf(blocks, conversion);
    flow.block({ type: "pullQuote", attrs: { text, ...(source !== "" && { source }) } });
  } else {
    for (const block of blocks) flow.block(block);
  }
}
