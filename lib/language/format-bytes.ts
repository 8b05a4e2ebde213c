import { numberFormatter } from "#lib/language/formatters";
import { wordingFor } from "#lib/language/wording-for";

const units = ["B", "kB", "MB", "GB"] as const;

/** The size of a document as a reader weighs it: two figures are enough (“1.4 MB”, “870 kB”). Units of a thousand, as in SI. */
export function formatBytes(code: string, bytes: number): string {
  let value = bytes;
  let unit: (typeof units)[number] = "B";
  for (const next of units.slice(1)) {
    // What would be shown as “1,000 kB” is a megabyte.
    if (Math.round(value) < 1000) break;
    value /= 1000;
    unit = next;
  }
  const maximumFractionDigits = unit === "B" || value >= 9.95 ? 0 : 1;
  return wordingFor(code).fileSize[unit](
    numberFormatter(code, { maximumFractionDigits }).format(value),
  );
}
