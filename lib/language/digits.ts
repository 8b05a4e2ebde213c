import { numberFormatter } from "#lib/language/formatters";

/** A number as the language writes it, with its own digits and separators: `1,234.5`, `۱٬۲۳۴٫۵`. */
export function formatNumber(code: string, value: number): string {
  return numberFormatter(code).format(value);
}
