import { wordingFor } from "#lib/language/wording-for";

/** React escapes `<` in text and attributes, so only markup of our own can look like this. */
const placeholder =
  /<div\b([^<>]*?)\shidden=""\sdata-age="(\d{4}-\d\d-\d\d) ([^"<>\s]+)"([^<>]*)>((?:(?!<\/div>).)*)<\/div>/gs;

/**
 * How old an article is depends on the day on which it is read. The page holds a hidden
 * `<div hidden="" data-age="<yyyy-mm-dd> <edition code>">` with an empty `<strong>` for the sentence; from the
 * first year on the sentence is put there and the notice shown, until then the notice goes.
 */
export function fillAge(html: string, now: Date): string {
  return html.replace(placeholder, (_, before, date, code, after, inside) => {
    const years = wholeYears(date, now);
    if (years < 1) return "";
    const sentence = `<strong>${wordingFor(code).olderThan(years)}</strong>`;
    return `<div${before}${after}>${inside.replace("<strong></strong>", sentence)}</div>`;
  });
}

function wholeYears(date: string, now: Date): number {
  const today = now.toISOString();
  const years = Number(today.slice(0, 4)) - Number(date.slice(0, 4));
  return today.slice(5, 10) < date.slice(5) ? years - 1 : years;
}
