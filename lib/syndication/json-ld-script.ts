import type { Thing, WithContext } from "schema-dts";

/** Characters that could end the script element, or that older readers take for the end of a line. */
const unsafeInScript = /[<>&\u2028\u2029]/g;

/**
 * Structured data as the text of a `<script type="application/ld+json">`: the same JSON, in which no
 * headline can close the element or open a comment.
 */
export function jsonLdScript(data: WithContext<Thing>): string {
  return JSON.stringify(data).replace(
    unsafeInScript,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
