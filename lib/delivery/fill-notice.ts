import { escapeXml } from "#lib/syndication/escape-xml";

const placeholder = /<p\b([^<>]*?)\sdata-notice(?:="[^"<>]*")?(\s[^<>]*)?><\/p>\n?/g;

/**
 * Puts what the desk says about a withdrawal into the page's `<p data-notice></p>`; without a notice the
 * paragraph goes.
 */
export function fillNotice(html: string, notice: string | null): string {
  return html.replace(placeholder, (_, before: string, after = "") =>
    notice === null ? "" : `<p${before}${after}>${escapeXml(notice)}</p>`,
  );
}
