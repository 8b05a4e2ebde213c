import type { PlainFieldProps } from "#components/desk/field-control";
import type { FieldGroup } from "#components/desk/field-group";
import type { EditionView } from "#lib/language/edition";
import type { Issue } from "#lib/platform/result";
import { textOf } from "./form-work";

type Shown = { editionId: string; name: string; slug: string };

type Field = "role" | "description" | "bio" | "synonyms";

const more: Record<Field, { label: string; hint: string; type?: "text" }> = {
  role: {
    label: "Role",
    hint: "In a line, such as “Reporter, town and council”. Stands under the name.",
    type: "text",
  },
  description: { label: "Description", hint: "Stands under the name on its page." },
  bio: { label: "Biography", hint: "Stands under the name on its page." },
  synonyms: { label: "Synonyms", hint: "Other names it is found by, one on each line." },
};

/** The fields of a name in each edition; an edition left empty does not have it. */
export function labelGroups(
  editions: EditionView[],
  labels: (Shown & Partial<Record<Field, string | string[]>>)[],
  fields: Field[],
  furtherOf: (editionId: string) => PlainFieldProps[] = () => [],
): FieldGroup[] {
  return editions.map(({ id, name }) => {
    const label = labels.find(({ editionId }) => editionId === id);
    const shared = { isOptional: true } as const;
    return {
      legend: name,
      fields: [
        { ...shared, name: `name:${id}`, label: "Name", typed: label?.name },
        {
          ...shared,
          name: `slug:${id}`,
          label: "Slug",
          hint:
            label === undefined
              ? "The last part of its address. Left empty, it is made from the name."
              : "The last part of its address. After a change the old address leads to the new one.",
          typed: label?.slug,
        },
        ...fields.map((field) => ({
          ...shared,
          type: "lines" as const,
          ...more[field],
          name: `${field}:${id}`,
          typed: [label?.[field] ?? ""].flat().join("\n"),
        })),
        ...furtherOf(id),
      ],
    };
  });
}

/** The names that were typed, one for each edition that got one. */
export function labelsIn(form: FormData) {
  const ids = [...form.keys()].flatMap((key) =>
    key.startsWith("name:") ? key.slice("name:".length) : [],
  );
  const said = ids.map((editionId) => {
    const read = (field: string) => textOf(form, `${field}:${editionId}`).trim();
    const slug = read("slug");
    return { editionId, name: read("name"), read, slug };
  });
  return said.filter(({ name, slug }) => name !== "" || slug !== "");
}

/** The lines of a field, without the empty ones. */
export function linesIn(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** The field that an issue of a label belongs to. */
export function labelField(labels: { editionId: string }[]) {
  return (path: Issue["path"]): Issue["path"] => {
    const [where, index, field] = path;
    const label = where === "labels" && typeof index === "number" ? labels[index] : undefined;
    return label === undefined ? path : [`${field}:${label.editionId}`];
  };
}
