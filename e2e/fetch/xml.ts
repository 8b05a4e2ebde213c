import { SaxesParser } from "saxes";

/** The words of every element with a name, in order. Throws when the text is not well-formed XML with its namespaces. */
export function readXml(text: string, name: string): string[] {
  const parser = new SaxesParser({ xmlns: true });
  const found: string[] = [];
  const open: string[] = [];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    open.push(tag.name);
    if (tag.name === name) found.push("");
  });
  const add = (words: string) => {
    const last = found.pop();
    if (last !== undefined) found.push(open.at(-1) === name ? last + words : last);
  };
  parser.on("text", add);
  parser.on("cdata", add);
  parser.on("closetag", () => void open.pop());
  parser.write(text).close();
  return found;
}
