import { siteModulePath, themeSnippet } from "#lib/addresses/site-scripts";
import { type HtmlPiece, htmlPieces } from "#lib/delivery/html-pieces";

type Tag = Extract<HtmlPiece, { kind: "tag" }>;

/** Scripts of our own that public pages may load, without the hash of their bytes. */
export const ownScripts: ReadonlySet<string> = new Set([siteModulePath]);

const dataTypes = new Set(["application/ld+json", "speculationrules"]);

/** How the inline scripts of Next and React begin that only serve the client runtime. */
const runtimeBeginnings = [
  "self.__next_f.push(",
  "(self.__next_f=self.__next_f||[]).push(",
  "self.__next_r=",
  '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push(',
  "requestAnimationFrame(function(){$RT=performance.now()});",
];

/** Marks that React leaves for hydration; a pending boundary (`<!--$?-->`) is not one of them. */
const hydrationMarks = new Set(["<!-- -->", "<!--$-->", "<!--/$-->", "<!--&-->", "<!--/&-->"]);

/**
 * Public pages work without JavaScript, so they are sent without Next's client runtime: its files and
 * their preloads, the page's second copy of its own data, and the marks for hydration. Structured data,
 * speculation rules and our own scripts stay.
 *
 * A script that is neither is told in `unlisted` (its source, or the beginning of its text), and so is
 * one whose end cannot be known for sure; the text must then be sent as it came.
 */
export function stripRuntime(
  html: string,
  own: ReadonlySet<string> = ownScripts,
): { html: string; unlisted: string[] } {
  const kept: string[] = [];
  const unlisted: string[] = [];
  let from = 0;
  for (const piece of htmlPieces(html)) {
    if (isUnlisted(piece, own)) unlisted.push(labelOf(piece));
    if (!isRuntime(piece, html)) continue;
    kept.push(html.slice(from, piece.start));
    from = piece.end;
  }
  kept.push(html.slice(from));
  return unlisted.length > 0 ? { html, unlisted } : { html: kept.join(""), unlisted };
}

function isRuntime(piece: HtmlPiece, html: string): boolean {
  if (piece.kind === "comment") return hydrationMarks.has(html.slice(piece.start, piece.end));
  if (piece.name === "script") return isRuntimeScript(piece);
  return piece.name === "link" && isRuntimePreload(piece);
}

function isRuntimeScript({ attributes, text }: Tag): boolean {
  const source = attributes.get("src");
  if (source !== undefined) return source.startsWith("/_next/");
  return !attributes.has("type") && runtimeBeginnings.some((known) => text.startsWith(known));
}

function isRuntimePreload({ attributes }: Tag): boolean {
  if (!attributes.get("href")?.startsWith("/_next/")) return false;
  const relation = attributes.get("rel");
  return (
    relation === "modulepreload" || (relation === "preload" && attributes.get("as") === "script")
  );
}

function isUnlisted(piece: HtmlPiece, own: ReadonlySet<string>): piece is Tag {
  if (piece.kind !== "tag" || piece.name !== "script") return false;
  // Behind `<!--<script` an end tag does not end the script (HTML, “script data double escaped state”).
  if (piece.text.includes("<!--")) return true;
  const source = piece.attributes.get("src");
  const isOwn = source !== undefined && own.has(source.split("?")[0] ?? "");
  const isSnippet = source === undefined && piece.text === themeSnippet;
  const isData = source === undefined && dataTypes.has(piece.attributes.get("type") ?? "");
  return !isOwn && !isSnippet && !isData && !isRuntimeScript(piece);
}

function labelOf({ attributes, text }: Tag): string {
  return attributes.get("src") ?? text.slice(0, 80);
}
