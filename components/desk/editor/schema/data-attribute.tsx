import type { Attribute } from "@tiptap/core";

/** An attribute of text that the editor's own HTML carries as `data-…`; null is one left out. */
export function textAttribute(name: string, standard: string | null = null): Partial<Attribute> {
  return {
    default: standard,
    parseHTML: (element) => element.getAttribute(`data-${name}`) ?? standard,
    renderHTML: () => ({}),
  };
}

/** An attribute that is a number within its bounds; anything else is the standard value. */
export function numberAttribute(name: string, standard: number, most: number): Partial<Attribute> {
  return {
    default: standard,
    parseHTML: (element) => {
      const value = Number(element.getAttribute(name) ?? Number.NaN);
      return Number.isInteger(value) && value >= 0 && value <= most ? value : standard;
    },
    renderHTML: () => ({}),
  };
}

/** The `data-…` attributes of an element; those of null are left out. */
export function dataOf(attributes: Record<string, string | null>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) =>
      value === null ? [] : [[`data-${name}`, value]],
    ),
  );
}
