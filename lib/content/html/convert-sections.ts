import type { ElementPlace } from "#lib/content/html/conversion";
import { isElement, textOf } from "#lib/content/html/element";
import { narrowToLine, narrowToProse } from "#lib/content/html/narrow-blocks";

const longestTitle = 300;
const levels: Record<string, 2 | 3 | 4> = { h1: 2, h2: 2, h3: 3, h4: 4, h5: 4, h6: 4 };

/** Headings of a text start below the headline: h1 becomes level 2, the lowest is 4. */
export function convertHeading({ element, marks, flow, conversion }: ElementPlace): void {
  const { line, after } = narrowToLine(conversion.convert(element.childNodes, marks));
  const level = levels[element.tagName] ?? 4;
  if (line.length > 0) flow.block({ type: "heading", attrs: { level }, content: line });
  for (const block of after) flow.block(block);
}

/** Text that readers open: a fact box under its title. */
export function convertDetails({ element, marks, flow, conversion }: ElementPlace): void {
  const summary = element.childNodes.filter(isElement).find((child) => child.tagName === "summary");
  const title = summary === undefined ? "" : textOf(summary);
  const others = element.childNodes.filter((node) => node !== summary);
  const blocks = conversion.convert(others, marks);
  const { prose, after } = narrowToProse(blocks);
  if (title === "" || title.length > longestTitle || prose.length === 0) {
    if (summary !== undefined)
      for (const block of conversion.convert([summary], marks)) flow.block(block);
    for (const block of blocks) flow.block(block);
    return;
  }
  flow.block({ type: "factBox", attrs: { title }, content: prose });
  for (const block of after) flow.block(block);
}
