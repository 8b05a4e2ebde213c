import type { PlainFieldProps } from "#components/desk/field-control";

const rule =
  "A name in braces stands for one part, a star at the end for all the rest: /{year}/{month}/{slug}, /blog/*. {year}, {month}, {day} and {number} are digits.";

/** Which addresses a new pattern takes, and where it leads them. */
export const newPatternFields: PlainFieldProps[] = [
  { name: "address", label: "Old addresses", hint: rule },
  {
    ...{ name: "target", label: "Lead to", isOptional: true },
    hint: "With the same names, such as /news/{slug}. Left empty, the addresses are gone (410).",
  },
];

/** The same of one that is there; the rule stands beside the list. */
export function patternFields(of: { address: string; target: string }): PlainFieldProps[] {
  return newPatternFields.map(({ hint: _, ...field }) => ({
    ...field,
    typed: field.name === "address" ? of.address : of.target,
  }));
}
