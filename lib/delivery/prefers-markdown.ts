/**
 * Whether a client says in its `Accept` that it would rather read Markdown than HTML (RFC 9110 §12.5.1): it names
 * Markdown, and HTML less or not at all. Browsers never do.
 */
export function prefersMarkdown(accept: string | undefined): boolean {
  if (accept === undefined || !/markdown/i.test(accept)) return false;
  const weights = new Map(accept.toLowerCase().split(",").map(readRange));
  const markdown = weights.get("text/markdown") ?? 0;
  return markdown > 0 && markdown >= (weights.get("text/html") ?? 0);
}

function readRange(range: string): [type: string, weight: number] {
  const [type = "", ...parameters] = range.split(";").map((text) => text.trim());
  const quality = parameters.find((parameter) => parameter.startsWith("q="));
  const weight = quality === undefined ? 1 : Number(quality.slice("q=".length));
  return [type, weight >= 0 && weight <= 1 ? weight : 0];
}
