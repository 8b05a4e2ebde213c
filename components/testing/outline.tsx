/** The headings of a page in order, as rank and text: `["1 About us", "2 Contact"]`. */
export function outlineOf(html: string): string[] {
  return [...html.matchAll(/<h([1-6])\b[^>]*>(.*?)<\/h\1>/gs)].map(
    ([, level, inner = ""]) => `${level} ${textOf(inner)}`,
  );
}

/** The words of a piece of markup. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .trim();
}

/** What every page must keep, whatever it has to show: one h1, no rank skipped, no heading or list empty, no id twice. */
export function faultsOf(html: string): string[] {
  const outline = outlineOf(html);
  const ranks = outline.map((heading) => Number(heading[0]));
  const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
  return [
    ...(ranks.filter((rank) => rank === 1).length === 1 ? [] : ["not one h1"]),
    ...outline.filter((heading) => /^\d $/.test(heading) || heading.length < 3),
    ...ranks.filter((rank, index) => index > 0 && rank > (ranks[index - 1] ?? 0) + 1).map(String),
    ...(/<(ul|ol|nav|section|aside|header|figcaption|p)\b[^>]*><\/\1>/.exec(html) ?? []),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id twice: ${id}`),
  ];
}
