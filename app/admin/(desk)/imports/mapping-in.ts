import type { CategoryChoice, ImportMapping } from "#lib/migration/items/import-mapping";
import { textOf } from "../../form-work";
import { oneOf } from "../../query";

const becoming = ["section", "topic", "nothing"] as const;
const forms = ["article", "page", "nothing"] as const;

/** What a form says is to become of the categories (`becomes:SLUG`, `name:SLUG`) and kinds of posts (`type:TYPE`). */
export function mappingIn(form: FormData): ImportMapping {
  const categories: [string, CategoryChoice][] = [];
  const types: [string, ImportMapping["types"][string]][] = [];
  for (const [field, said] of form) {
    if (typeof said !== "string") continue;
    const [, kind, key = ""] = /^(becomes|type):(.*)$/s.exec(field) ?? [];
    if (kind === "becomes") {
      const name = textOf(form, `name:${key}`).trim();
      const becomes = oneOf(becoming, said) ?? "topic";
      categories.push([key, { becomes, ...(name !== "" && { name }) }]);
    }
    if (kind === "type") types.push([key, oneOf(forms, said) ?? "nothing"]);
  }
  return { categories: Object.fromEntries(categories), types: Object.fromEntries(types) };
}
