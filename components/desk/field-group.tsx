import type { PlainFieldProps } from "#components/desk/field-control";

/** Fields that belong together under a heading. */
export type FieldGroup = {
  legend: string;
  fields: PlainFieldProps[];
  /** More of the same for whoever asks for them, one set after the other; `add` says what a press does. */
  spare?: { add: string; sets: PlainFieldProps[][] };
};

/** Every field under these headings, those that nobody asked for yet too. */
export function fieldsIn(groups: FieldGroup[]): PlainFieldProps[] {
  return groups.flatMap(({ fields, spare }) => [...fields, ...(spare?.sets.flat() ?? [])]);
}
