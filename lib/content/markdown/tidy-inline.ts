import type { PreparedInline } from "#lib/content/prepared";

/**
 * Brings words into the order that Markdown needs: spaces stand outside of marks, a mark that goes on
 * is one, texts beside each other are one, and neither a break nor a space alone begins or ends the whole.
 */
export function tidyInline(content: PreparedInline[]): PreparedInline[] {
  const tidy = tidyWithin(content);
  const first = tidy.findIndex(hasWords);
  return tidy.slice(Math.max(0, first), tidy.findLastIndex(hasWords) + 1);
}

const hasWords = (node: PreparedInline) =>
  node.type !== "break" && (node.type !== "text" || node.text.trim() !== "");

const tidyWithin = (content: PreparedInline[]) => join(content.flatMap(withSpacesOutside));

function withSpacesOutside(node: PreparedInline): PreparedInline[] {
  if (node.type === "isolate") return [{ type: "text", text: node.text }];
  if (node.type === "link") return [{ ...node, content: tidyWithin(node.content) }];
  if (node.type !== "mark" || node.mark === "code") return [node];
  const content = tidyWithin(node.content);
  const before = takeSpaces(content, { at: 0, pattern: /^\s+/ });
  const after = takeSpaces(content, { at: content.length - 1, pattern: /\s+$/ });
  const words = content.filter((part) => part.type !== "text" || part.text !== "");
  return [...before, ...(words.length > 0 ? [{ ...node, content: words }] : []), ...after];
}

/** Takes the spaces at one end out of the text that stands there. */
function takeSpaces(
  content: PreparedInline[],
  { at, pattern }: { at: number; pattern: RegExp },
): PreparedInline[] {
  const node = content[at];
  const spaces = node?.type === "text" ? pattern.exec(node.text)?.[0] : undefined;
  if (node?.type !== "text" || spaces === undefined) return [];
  content[at] = { type: "text", text: node.text.replace(pattern, "") };
  return [{ type: "text", text: spaces }];
}

function join(content: PreparedInline[]): PreparedInline[] {
  const joined: PreparedInline[] = [];
  for (const node of content) {
    const last = joined.at(-1);
    if (last?.type === "text" && node.type === "text") {
      joined[joined.length - 1] = { type: "text", text: last.text + node.text };
    } else if (last?.type === "mark" && node.type === "mark" && last.mark === node.mark) {
      joined[joined.length - 1] = { ...last, content: join([...last.content, ...node.content]) };
    } else {
      joined.push(node);
    }
  }
  return joined;
}
