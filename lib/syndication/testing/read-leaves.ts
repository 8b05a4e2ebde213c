import { SaxesParser } from "saxes";

export type Leaf = { name: string; uri: string; text: string; attributes: Record<string, string> };

/** Every element of a feed as a conforming, namespace-aware parser reads it; throws when it is not well formed. */
export function readLeaves(xml: string): Leaf[] {
  const leaves: Leaf[] = [];
  const open: Leaf[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("opentag", ({ name, uri, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value]);
    const leaf = { name, uri, text: "", attributes: Object.fromEntries(values) };
    open.push(leaf);
    leaves.push(leaf);
  });
  parser.on("text", (text) => {
    const leaf = open.at(-1);
    if (leaf) leaf.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return leaves;
}

/** The same where there are words in it: the name of each element, and its words. */
export function readTexts(xml: string): [name: string, text: string][] {
  return readLeaves(xml).flatMap(({ name, text }) => (text.trim() === "" ? [] : [[name, text]]));
}
