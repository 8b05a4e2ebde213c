/** Everything outside the `Char` production of XML 1.0: no escape makes these legal, so they go. */
const illegalInXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/**
 * Text as it may stand in an XML element or attribute: escaped, and without the characters that no
 * XML 1.0 document may hold. `>` is escaped too, so `]]>` cannot appear.
 */
export function escapeXml(text: string): string {
  return text.replace(illegalInXml, "").replace(/[&<>"']/g, (char) => entities[char] ?? char);
}
