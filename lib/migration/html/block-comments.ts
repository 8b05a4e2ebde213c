import type { LineReading } from "#lib/content/html/conversion";
import type { Lose } from "#lib/content/html/lost-part";

/** Blocks without words of their own: nothing is missed when they go. */
const wordless = new Set(["more", "nextpage", "separator", "spacer", "freeform", "list-item"]);

/**
 * Follows the comments by which the block editor marks its blocks (`<!-- wp:quote {…} -->`). Inside a
 * block line ends do not count; blocks that WordPress fills when it shows the page are listed.
 */
export function makeBlockTracker(lose: Lose): LineReading {
  let depth = 0;
  return {
    get doLinesCount(): boolean {
      return depth === 0;
    },
    comment(text: string): void {
      const match = /^\s*(\/)?wp:([a-z][\w/-]*)\s*(.*?)\s*(\/)?\s*$/s.exec(text);
      if (match === null) return;
      const [, closing, name = "", settings = "", selfClosing] = match;
      if (name === "freeform") return;
      if (closing !== undefined) depth = Math.max(0, depth - 1);
      else if (selfClosing === undefined) depth += 1;
      else if (name === "block") lose("reusable block", settings);
      else if (!wordless.has(name)) lose("block", settings === "" ? name : `${name} ${settings}`);
    },
  };
}
