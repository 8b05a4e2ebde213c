/**
 * Intl formatters are slow to make and cheap to use: each is made once for its language and options.
 * Editions are few, so the store stays small.
 */
const dateFormatters = new Map<string, Intl.DateTimeFormat>();
const numberFormatters = new Map<string, Intl.NumberFormat>();

export function dateFormatter(
  locale: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = dateFormatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(withDigits(locale), options);
  dateFormatters.set(key, made);
  return made;
}

export function numberFormatter(
  locale: string,
  options: Intl.NumberFormatOptions = {},
): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = numberFormatters.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(withDigits(locale), options);
  numberFormatters.set(key, made);
  return made;
}

/** Intl writes Arabic of no country with Western digits; ours has its own everywhere, as Persian has. */
function withDigits(locale: string): string {
  return /^ar(-|$)/i.test(locale) && !locale.includes("-u-") ? `${locale}-u-nu-arab` : locale;
}
