import { defaultTreeAdapter, parse, parseFragment } from "parse5";

/** A node of what was parsed, as far as it is looked at. */
export type HtmlNode = {
  nodeName: string;
  value?: string;
  attrs?: { name: string; value: string }[];
  childNodes?: HtmlNode[];
};

class TooMany extends Error {}

/** The elements of a piece of HTML from outside, or null where it would grow to more than `most` of them. */
export function parsePiece(html: string, most: number): HtmlNode | null {
  return unlessTooMany(() => parseFragment(html, { treeAdapter: countingAdapter(most) }));
}

/** The same of a whole page. */
export function parsePage(html: string, most: number): HtmlNode | null {
  return unlessTooMany(() => parse(html, { treeAdapter: countingAdapter(most) }));
}

/**
 * What is closed in another order than it was opened is opened anew in everything that follows, as the standard wants it (HTML
 * §13.2.4.3): a few thousand letters become millions of elements. The parser makes no more of them than these.
 */
function countingAdapter(most: number): typeof defaultTreeAdapter {
  let made = 0;
  return {
    ...defaultTreeAdapter,
    createElement: (...element) => {
      made += 1;
      if (made > most) throw new TooMany();
      return defaultTreeAdapter.createElement(...element);
    },
  };
}

function unlessTooMany(read: () => unknown): HtmlNode | null {
  try {
    return read() as HtmlNode;
  } catch (error) {
    if (error instanceof TooMany) return null;
    throw error;
  }
}
