import { escapeHtml } from "#lib/content/escape-html";

/** An attribute of null is left out. Values are plain text; they are escaped here. */
export type Attributes = Record<string, string | number | null>;

/** An element around HTML that is already escaped. */
export function element(tag: string, attributes: Attributes, html: string): string {
  return `${voidElement(tag, attributes)}${html}</${tag}>`;
}

/** An element that has no end tag, such as `img`. */
export function voidElement(tag: string, attributes: Attributes): string {
  const written = Object.entries(attributes).map(([name, value]) =>
    value === null ? "" : ` ${name}="${escapeHtml(String(value))}"`,
  );
  return `<${tag}${written.join("")}>`;
}
