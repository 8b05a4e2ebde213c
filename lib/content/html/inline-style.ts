import { attribute, type HtmlElement } from "#lib/content/html/element";

/** What an element says of its looks, by property; the last word counts. */
export function styleOf(element: HtmlElement): Map<string, string> {
  const declarations = attribute(element, "style").split(";");
  return new Map(
    declarations.flatMap((declaration): [string, string][] => {
      const colon = declaration.indexOf(":");
      if (colon === -1) return [];
      const name = declaration.slice(0, colon).trim().toLowerCase();
      return [
        [
          name,
          declaration
            .slice(colon + 1)
            .trim()
            .toLowerCase(),
        ],
      ];
    }),
  );
}

/** Whether a style hides what it is of, as Word hides what it keeps for itself. */
export function isHidden(style: Map<string, string>): boolean {
  return style.get("display") === "none" || style.get("mso-hide") === "all";
}

/** The elements that mean what a style only shows: bold, italic, struck, raised, lowered. */
export function tagsOfStyle(style: Map<string, string>): string[] {
  const weight = style.get("font-weight") ?? "";
  const line = `${style.get("text-decoration") ?? ""} ${style.get("text-decoration-line") ?? ""}`;
  const tags = {
    b: /^(?:bold|bolder|[6-9]00)$/.test(weight),
    i: /^(?:italic|oblique)/.test(style.get("font-style") ?? ""),
    s: line.includes("line-through"),
    sup: style.get("vertical-align") === "super",
    sub: style.get("vertical-align") === "sub",
  };
  return Object.entries(tags).flatMap(([tag, isMeant]) => (isMeant ? tag : []));
}

/** Whether a style takes back what its element means: Google Docs wrap everything in a `<b>` that is none. */
export function isTakenBack(tagName: string, style: Map<string, string>): boolean {
  if (tagName === "b" || tagName === "strong")
    return /^(?:normal|[1-5]00)$/.test(style.get("font-weight") ?? "");
  return (tagName === "i" || tagName === "em") && style.get("font-style") === "normal";
}
