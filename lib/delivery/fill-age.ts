import { wordingFor } from "#lib/language/wording-for";

/** React escapes `<` in text and attributes, so only markup of our own can look like this. */
const placeholder =
  /<div\b([^<>]*?)(?:\shidden="")?\sdata-age="((\d{4}-\d\d-\d\d) ([^"<>\s]+))"([^<>]*)>((?:(?!<strong>|<\/div>).)*)<strong>[^<>]*<\/strong>/gs;

/**
 * How old an article is depends on the day on which it is read. The page holds a hidden
 * `<div hidden="" data-age="<yyyy-mm-dd> <edition code>">` with a `<strong>` for the sentence; from the
 * first year on the sentence stands there and the notice is shown, and another one the next year.
 */
export function fillAge(html: string, now: Date): string {
  return html.replace(placeholder, (_, before, age, date, code, after, inside) => {
    const years = wholeYears(date, now);
    const hidden = years < 1 ? ' hidden=""' : "";
    const sentence = years < 1 ? "" : wordingFor(code).olderThan(years);
    return `<div${before}${hidden} data-age="${age}"${after}>${inside}<strong>${sentence}</strong>`;
  });
}

function wholeYears(date: string, now: Date): number {
  const today = now.toISOString();
  const years = Number(today.slice(0, 4)) - Number(date.slice(0, 4));
  return today.slice(5, 10) < date.slice(5) ? years - 1 : years;
}
