import type { Block, BulletList, ListItem, OrderedList } from "#lib/content/document";
import type { ElementPlace } from "#lib/content/html/conversion";
import { attribute, type HtmlNode, isElement } from "#lib/content/html/element";
import { boldParagraph, narrowToLine, narrowToProse } from "#lib/content/html/narrow-blocks";

const highestStart = 1_000_000;

/** A list; what cannot stand in one (pictures, tables) comes after it. */
export function convertList({ element, marks, flow, conversion }: ElementPlace): void {
  const items: ListItem[] = [];
  const after: Block[] = [];
  for (const nodes of groupItems(element.childNodes)) {
    const narrowed = narrowToProse(conversion.convert(nodes, marks));
    after.push(...narrowed.after);
    const [first] = narrowed.prose;
    const last = items.at(-1);
    const isBareSublist = first !== undefined && first.type !== "paragraph";
    if (isBareSublist && last !== undefined) last.content.push(...narrowed.prose);
    else if (first !== undefined) items.push({ type: "listItem", content: narrowed.prose });
  }
  if (items.length > 0) flow.block(listOf(items, element.tagName, attribute(element, "start")));
  for (const block of after) flow.block(block);
}

function listOf(items: ListItem[], tagName: string, written: string): BulletList | OrderedList {
  if (tagName !== "ol") return { type: "bulletList", content: items };
  const start = /^\d{1,7}$/.test(written) ? Math.min(highestStart, Number(written)) : 1;
  return { type: "orderedList", ...(start !== 1 && { attrs: { start } }), content: items };
}

/** Each item's nodes; what stands loose between items makes items of its own, lists join the one before. */
function groupItems(nodes: HtmlNode[]): HtmlNode[][] {
  const groups: HtmlNode[][] = [];
  let loose: HtmlNode[] = [];
  const endLoose = () => {
    if (loose.length > 0) groups.push(loose);
    loose = [];
  };
  for (const node of nodes) {
    if (isElement(node) && node.tagName === "li") {
      endLoose();
      groups.push(node.childNodes);
    } else {
      loose.push(node);
    }
  }
  endLoose();
  return groups;
}

/** A list of terms: each term in bold, what is said of it below. */
export function convertTerms({ element, marks, flow, conversion }: ElementPlace): void {
  for (const child of element.childNodes) {
    const blocks = conversion.convert(isElement(child) ? child.childNodes : [child], marks);
    if (isElement(child) && child.tagName === "dt") {
      const { line, after } = narrowToLine(blocks);
      for (const block of line.length > 0 ? [boldParagraph(line), ...after] : after)
        flow.block(block);
    } else {
      for (const block of blocks) flow.block(block);
    }
  }
}
