import { numberFormatter } from "#lib/language/formatters";

/** A number as the language writes it, with its own digits and separators: `1,234.5`, `۱٬۲۳۴٫۵`. */
export function formatNumber(code: string, value: number): string {
  return numberFormatter(code).format(value);
}

/** The same text with the language's own digits; nothing else changes. For years and versions, which take no separators. */
export function localDigits(code: string, text: string): string {
  const digits = numberFormatter(code, { useGrouping: false });
  return text.replace(/[0-9]/g, (digit) => digits.format(Number(digit)));
}

/** Persian (`۰`–`۹`) and Arabic (`٠`–`٩`) digits as ASCII, for what people type into number and date fields. */
export function asciiDigits(text: string): string {
  return text.replace(/[۰-۹٠-٩]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}
