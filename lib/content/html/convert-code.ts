import type { ElementPlace } from "#lib/content/html/conversion";
import {
  attribute,
  descendants,
  type HtmlElement,
  hasClass,
  rawTextOf,
} from "#lib/content/html/element";
import { withoutUnstorable } from "#lib/content/storable-text";

/** Text whose spaces count. A verse is no code: it keeps its lines and becomes a paragraph. */
export function convertPreformatted({ element, marks, flow }: ElementPlace): void {
  const text = withoutUnstorable(rawTextOf(element)).replace(/^\n+|\s+$/g, "");
  if (text.trim() === "") return;
  if (hasClass(element, /^wp-block-verse$/)) {
    flow.endParagraph();
    flow.linedText(text, marks);
    flow.endParagraph();
    return;
  }
  const language = languageOf(element);
  flow.block({
    type: "codeBlock",
    ...(language !== "" && { attrs: { language } }),
    content: [{ type: "text", text }],
  });
}

/** As highlighters write it: `class="language-js"`, `lang-js`, `brush: js`, or `lang="js"`. */
function languageOf(element: HtmlElement): string {
  const found = [element, ...descendants(element)].map(
    (part) =>
      /(?:\blang(?:uage)?-|brush:\s*)([\w+#-]{1,40})/.exec(attribute(part, "class"))?.[1] ??
      attribute(part, "lang"),
  );
  return found.find((language) => /^[\w+#-]{1,40}$/.test(language)) ?? "";
}
