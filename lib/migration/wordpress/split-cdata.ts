/** A part of an XML text: markup with the text between it, or what stands in a CDATA section, as far as it has come. */
export type XmlPart = { kind: "markup" | "cdata"; text: string };

export type CdataSplitter = {
  /** The parts of the next piece; what may be cut in two by its end comes with the piece after it. */
  split(piece: string): XmlPart[];
  /** What is left at the end of the file. */
  rest(): XmlPart[];
};

type Mode = "content" | "comment" | "instruction" | "cdata";

const ends = { comment: "-->", instruction: "?>", cdata: "]]>" } as const;
const starts = [
  ["<!--", "comment"],
  ["<![CDATA[", "cdata"],
  ["<?", "instruction"],
] as const;
const longestStart = "<![CDATA[".length;

/**
 * Tells CDATA sections from the markup around them, piece by piece (XML 1.0, 2.4 to 2.7). An export is nine tenths
 * CDATA, which nothing can stand in but its own end: to look for that is many times faster than to parse every
 * character. `<![CDATA[` and `]]>` belong to the markup, so that the parser of it sees every section begin and end.
 */
export function makeCdataSplitter(): CdataSplitter {
  let mode: Mode = "content";
  let held = "";

  const split = (piece: string, isLast: boolean): XmlPart[] => {
    const text = held + piece;
    const parts: XmlPart[] = [];
    let from = 0;
    let at = 0;
    const give = (kind: XmlPart["kind"], end: number) => {
      if (end > from) parts.push({ kind, text: text.slice(from, end) });
      from = end;
    };
    while (at < text.length) {
      if (mode === "content") {
        at = text.indexOf("<", at);
        if (at === -1) break;
        if (isCutStart(text, at)) break;
        const [start, next] = starts.find(([start]) => text.startsWith(start, at)) ?? ["<", mode];
        at += start.length;
        mode = next;
        if (mode === "cdata") give("markup", at);
      } else {
        const end: string = ends[mode];
        const found = text.indexOf(end, at);
        if (found === -1) break;
        if (mode === "cdata") give("cdata", found);
        at = found + end.length;
        mode = "content";
      }
    }
    const kind = mode === "cdata" ? "cdata" : "markup";
    give(kind, isLast ? text.length : Math.max(from, at, wholeUntil(text, mode)));
    held = text.slice(from);
    return parts;
  };
  return { split: (piece) => split(piece, false), rest: () => split("", true) };
}

/** Whether a text ends within something that may become the beginning of a section, a comment or an instruction. */
function isCutStart(text: string, at: number): boolean {
  const tail = text.slice(at, at + longestStart);
  return starts.some(([start]) => tail.length < start.length && start.startsWith(tail));
}

/** Where the end of a text begins that may belong together with what comes next. */
function wholeUntil(text: string, mode: Mode): number {
  if (mode === "content") {
    const open = text.lastIndexOf("<");
    return open !== -1 && isCutStart(text, open) ? open : text.length;
  }
  const cut = { comment: /-{1,2}$/, instruction: /\?$/, cdata: /(?:\]{1,2}|\r)$/ }[mode];
  const tail = cut.exec(text.slice(-2));
  return text.length - (tail?.[0].length ?? 0);
}
