import type { PlainFieldProps } from "#components/desk/field-control";
import type { AuthorKind } from "#lib/content/kinds";

export const authorKinds = ["person", "organisation"] as const;

const names: Record<AuthorKind, string> = { person: "Person", organisation: "Organisation" };

export const authorKindName = (kind: AuthorKind) => names[kind];
export const authorKindChoices = authorKinds.map((value) => ({ value, name: names[value] }));

/** Whether a person or an organisation signs, as a field of the form. */
export function kindField(typed: AuthorKind): PlainFieldProps {
  return { name: "kind", label: "Kind", type: "choice", options: authorKindChoices, typed };
}
