import type {
  CategoryChoice,
  ImportMapping,
  LineChoices,
} from "#lib/migration/items/import-mapping";
import { textOf } from "../../form-work";
import { oneOf } from "../../query";

const becoming = ["section", "topic", "nothing"] as const;
const places = ["field", "text"] as const;
const forms = ["article", "page", "nothing"] as const;

/** What a form says is to become of the categories (`becomes:SLUG`, `name:SLUG`), kinds of posts (`type:TYPE`) and lines (`lines:byline`). */
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
  const lines: LineChoices = {
    byline: oneOf(places, textOf(form, "lines:byline")),
    dateline: oneOf(places, textOf(form, "lines:dateline")),
  };
  return { categories: Object.fromEntries(categories), types: Object.fromEntries(types), lines };
}
