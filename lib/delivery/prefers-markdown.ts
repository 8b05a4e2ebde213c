import { weighTypes } from "#lib/delivery/accepted-types";

/** Whether a client would rather read Markdown than HTML: it names Markdown, and HTML less or not at all. Browsers never do. */
export function prefersMarkdown(accept: string | undefined): boolean {
  if (accept === undefined || !/markdown/i.test(accept)) return false;
  const weights = weighTypes(accept);
  const markdown = weights.get("text/markdown") ?? 0;
  return markdown > 0 && markdown >= (weights.get("text/html") ?? 0);
}
