import type { PlainFieldProps } from "#components/desk/field-control";
import type { AddressPattern } from "#lib/addresses/address-pattern";
import { versionOf } from "#lib/desk/seen-version";
import type { RecordForm } from "../../../manage-work";

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

/** One that is there in the form that changes it; the rule stands beside the list. */
export function patternForm(of: AddressPattern): RecordForm {
  const fields = newPatternFields.map(({ hint: _, ...field }) => ({
    ...field,
    typed: field.name === "address" ? of.address : of.target,
  }));
  return { version: versionOf.pattern(of), fields };
}
