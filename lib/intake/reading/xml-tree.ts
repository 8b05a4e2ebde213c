import { decodeHTMLStrict } from "entities";
import { SaxesParser, type SaxesTagNS } from "saxes";
import { withoutUnstorable } from "#lib/content/storable-text";
import { resolveAddress } from "#lib/intake/reading/resolve-address";
import { makeBreath } from "#lib/platform/breathe";

export type XmlNode = string | XmlElement;
export type XmlElement = {
  /** The address of its namespace; empty where it has none. */
  space: string;
  /** Its name without a prefix, in small letters: publishers are not strict with them. */
  name: string;
  /** By their names in small letters, those of XML itself as `xml:base`. */
  attributes: Map<string, string>;
  /** What relative addresses in it start from. */
  base: string;
  language: string | null;
  /** Whether the text ended in it; not where the rest of it was not read. */
  isOpen: boolean;
  children: XmlNode[];
};

/** Beyond what any publisher writes by hand; what lies deeper is kept as the words of the last element above it. */
const deepest = 100;
/** For each element the parser looks at all that it stands in: what is nested deeper than this is not read to its end. */
const deepestRead = 1_000;
const mostElements = 200_000;
const mostFaults = 5_000;
const pieceLength = 64 * 1024;

/** The prefixes that publishers use, and some forget to declare. */
const customary: Record<string, string> = {
  atom: "http://www.w3.org/2005/Atom",
  content: "http://purl.org/rss/1.0/modules/content/",
  dc: "http://purl.org/dc/elements/1.1/",
  dcterms: "http://purl.org/dc/terms/",
  feedburner: "http://rssnamespace.org/feedburner/ext/1.0",
  itunes: "http://www.itunes.com/dtds/podcast-1.0.dtd",
  media: "http://search.yahoo.com/mrss/",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  sy: "http://purl.org/rss/1.0/modules/syndication/",
};

/** What HTML knows by name stands for its letter; entities that a document declares itself are never expanded. */
const namedLetters = new Proxy<Record<string, string>>(
  {},
  {
    get(_, name) {
      const written = `&${String(name)};`;
      const letters = decodeHTMLStrict(written);
      return letters === written ? undefined : letters;
    },
  },
);

/** One that begins no letter, which publishers forget to escape; in a CDATA section it stands rightly. */
const loneAmpersand = /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|&(?!#?\w{1,40};)/g;

class Broken extends Error {}

/**
 * The first element of an XML text and all that is in it, read as far as it can be: what closes wrongly is closed, what
 * is no markup is text, junk before it is passed over. Null where there is no element, or too much is broken. Nothing is
 * expanded and nothing outside is read. Other work has its turn in between.
 */
export async function readXmlTree(text: string, address: string): Promise<XmlElement | null> {
  const clean = withoutUnstorable(text).replace(loneAmpersand, (found) =>
    found === "&" ? "&amp;" : found,
  );
  const start = clean.search(/<[a-z_?!]/i);
  if (start === -1) return null;
  const reader = makeReader(address);
  const breathe = makeBreath();
  try {
    for (let at = start; at < clean.length; at += pieceLength) {
      reader.parser.write(clean.slice(at, at + pieceLength));
      await breathe();
    }
    reader.parser.close();
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    reader.giveUp();
  }
  return reader.root();
}

function makeReader(address: string) {
  const parser = new SaxesParser({
    ...{ xmlns: true, position: false, forceXMLVersion: true, defaultXMLVersion: "1.0" },
    resolvePrefix: (prefix: string) => customary[prefix],
  });
  parser.ENTITIES = namedLetters;
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  let depth = 0;
  let elements = 0;
  let faults = 0;
  parser.on("error", () => {
    faults += 1;
    if (faults > mostFaults) throw new Broken();
  });
  parser.on("opentag", (tag) => {
    depth += 1;
    elements += 1;
    if (elements > mostElements || depth > deepestRead) throw new Broken();
    if (depth > deepest) return;
    const parent = open.at(-1);
    const element = elementOf(tag, parent ?? { base: address, language: null });
    if (parent !== undefined) parent.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on("closetag", () => {
    const closed = depth <= deepest ? open.pop() : undefined;
    if (closed !== undefined) closed.isOpen = false;
    depth -= 1;
  });
  const addText = (written: string) => void open.at(-1)?.children.push(written);
  parser.on("text", addText);
  parser.on("cdata", addText);
  function giveUp(): void {
    for (const element of open) element.isOpen = false;
  }
  return { parser, root: () => root, giveUp };
}

function elementOf(tag: SaxesTagNS, around: { base: string; language: string | null }): XmlElement {
  const attributes = new Map(
    Object.values(tag.attributes).map(({ name, local, prefix, value }) => [
      (prefix === "xml" ? name : local).toLowerCase(),
      value,
    ]),
  );
  const base = attributes.get("xml:base");
  return {
    space: tag.uri,
    name: tag.local.toLowerCase(),
    attributes,
    base: base === undefined ? around.base : (resolveAddress(base, around.base) ?? around.base),
    language: attributes.get("xml:lang") ?? around.language,
    isOpen: true,
    children: [],
  };
}
