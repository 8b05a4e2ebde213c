/** What hangs behind addresses that were copied out of a text, or that other systems make by themselves. */
const endings = [
  /[\s.,;:!)\]}>"'»”…*]+$/u,
  /[?&].*$/,
  /\/(?:amp|embed|feed|rss|trackback|print)$/i,
  /\/(?:page|comment-page)[-/]\d{1,6}$/i,
  /\/index\.\w{3,5}$/i,
  /\.(?:html?|shtml|xhtml)$/i,
];

/** The same address without what does not belong to it, and in small letters: one of these may be meant. */
export function nearForms(path: string): string[] {
  const forms = new Set<string>();
  let shorter = path;
  for (const ending of endings) {
    shorter = shorter.replace(ending, "").replace(/\/$/, "");
    forms.add(shorter);
  }
  for (const form of [path, ...forms]) forms.add(form.toLowerCase());
  forms.delete(path);
  forms.delete("");
  return [...forms];
}

/** The part of an address that names what stood there: `the-bridge` of `/2019/05/the-bridge/amp`; null without one. */
export function nameIn(path: string): string | null {
  const shortest = nearForms(path).reduce((a, b) => (b.length < a.length ? b : a), path);
  const named = shortest
    .split("/")
    .toReversed()
    .find((part) => part.length >= 4 && !/^[\d-]+$/.test(part));
  return named?.slice(0, 200) ?? null;
}
