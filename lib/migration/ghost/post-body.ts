import type { ArchiveRemark } from "#lib/migration/archive-entry";
import { type GhostRow, textOfColumn } from "#lib/migration/ghost/ghost-row";
import { lexicalHtml } from "#lib/migration/ghost/lexical-html";
import { markdownHtml } from "#lib/migration/ghost/markdown-html";
import { mobiledocHtml } from "#lib/migration/ghost/mobiledoc-html";
import { outlineOf } from "#lib/migration/ghost/outline";
import { balancedHtml } from "#lib/migration/html/balanced-html";

export type PostBody = {
  content: string;
  /** What the proof counts: what Ghost had made of it for readers, else what the structure tells of itself. */
  rendered?: string;
  remarks: ArchiveRemark[];
};

/** Nobody nests lists and quotes as deep. */
const deepest = 100;

/** The text of a post from what its editor kept, the newest first; where that is nothing or damaged, Ghost's own HTML. */
export function bodyOf(row: GhostRow): PostBody {
  const html = textOfColumn(row, "html");
  const kept = [
    { written: textOfColumn(row, "lexical"), toHtml: lexicalHtml },
    { written: textOfColumn(row, "mobiledoc"), toHtml: mobiledocHtml },
  ].filter(({ written }) => written !== "");
  const damaged: ArchiveRemark = { kind: "damaged text", detail: "Ghost’s own page was taken" };
  for (const { written, toHtml } of kept) {
    const made = attempt(written, toHtml);
    if (made !== null)
      return { content: made.content, rendered: html || made.outline, remarks: [] };
  }
  const remarks = kept.length > 0 ? [damaged] : [];
  const markdown = textOfColumn(row, "markdown");
  if (html === "" && markdown !== "")
    return { content: balancedHtml(markdownHtml(markdown)), remarks };
  return { content: html, remarks };
}

type Made = { content: string; outline: string };

function attempt(written: string, toHtml: (structure: unknown) => string | null): Made | null {
  if (depthOf(written) > deepest) return null;
  try {
    const structure: unknown = JSON.parse(written);
    const content = toHtml(structure);
    return content === null ? null : { content, outline: outlineOf(structure) };
  } catch {
    return null;
  }
}

/** How deep brackets are nested outside of texts, whatever else is in them. */
function depthOf(json: string): number {
  let [depth, most] = [0, 0];
  let isText = false;
  for (let at = 0; at < json.length; at += 1) {
    const character = json[at];
    if (character === "\\" && isText) at += 1;
    else if (character === '"') isText = !isText;
    else if (isText) continue;
    else if (character === "[" || character === "{") {
      depth += 1;
      most = Math.max(most, depth);
    } else if (character === "]" || character === "}") depth -= 1;
  }
  return most;
}
