import type { PlainFieldProps } from "#components/desk/field-control";

const rule =
  "A name in braces stands for one part, a star at the end for all the rest: /{year}/{month}/{slug}, /blog/*. {year}, {month}, {day} and {number} are digits.";

/** Which addresses a pattern takes, and where it leads them. */
export function patternFields({ address = "", target = "" } = {}): PlainFieldProps[] {
  return [
    { name: "address", label: "Old addresses", hint: rule, typed: address },
    {
      ...{ name: "target", label: "Lead to", isOptional: true, typed: target },
      hint: "With the same names, such as /news/{slug}. Left empty, the addresses are gone (410).",
    },
  ];
}
