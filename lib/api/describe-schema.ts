export type Json = Record<string, unknown>;

/** What a value is, in words; `link` is the name of the schema that tells more. */
export type TypeWords = { words: string; link: string | null };

/** A field of an answer; what lies deeper has its way in its name: `seo.title`, `crops[].url`. */
export type Field = { name: string; type: TypeWords; isOptional: boolean; description: string };

/** The last part of a reference within the document; null where the schema is none. */
export function nameOfReference(schema: Json | undefined): string | null {
  const { $ref } = schema ?? {};
  return typeof $ref === "string" ? ($ref.split("/").at(-1) ?? null) : null;
}

/** What a schema allows, as a developer would say it. */
export function typeOf(schema: Json): TypeWords {
  const link = nameOfReference(schema);
  if (link !== null) return { words: link, link };
  const several = alternatives(schema);
  if (several !== null) {
    const all = several.map(typeOf);
    return {
      words: [...new Set(all.map(({ words }) => words))].join(" or "),
      link: all.find((one) => one.link !== null)?.link ?? null,
    };
  }
  if (schema.type === "array") {
    const item = typeOf(schema.items as Json);
    return { words: `list of ${item.words}`, link: item.link };
  }
  if (Array.isArray(schema.enum)) return { words: schema.enum.join(" | "), link: null };
  if (schema.const !== undefined) return { words: JSON.stringify(schema.const), link: null };
  const kind = Array.isArray(schema.type) ? schema.type.join(" or ") : String(schema.type);
  return { words: `${kind}${formOf(schema)}`, link: null };
}

function alternatives(schema: Json): Json[] | null {
  return (schema.anyOf ?? schema.oneOf ?? null) as Json[] | null;
}

function formOf({ format, minimum, maximum, maxLength, default: usual }: Json): string {
  const said = [
    format === undefined ? null : String(format),
    minimum === undefined || maximum === undefined ? null : `${minimum} to ${maximum}`,
    maxLength === undefined ? null : `at most ${maxLength} characters`,
    usual === undefined ? null : `${JSON.stringify(usual)} unless said`,
  ].filter((part) => part !== null);
  return said.length === 0 ? "" : ` (${said.join(", ")})`;
}

/** All fields of an object, those of the objects in it included. */
export function fieldsOf(schema: Json, way = ""): Field[] {
  const properties = (schema.properties ?? {}) as Record<string, Json>;
  const required = (schema.required ?? []) as string[];
  return Object.entries(properties).flatMap(([name, property]) => {
    const inner = innerOf(property);
    const field = {
      name: `${way}${name}`,
      type: inner === null ? typeOf(property) : outline(property),
      isOptional: !required.includes(name),
      description: descriptionOf(property),
    };
    if (inner === null) return [field];
    return [field, ...fieldsOf(inner.object, `${way}${name}${inner.isList ? "[]" : ""}.`)];
  });
}

/** An object that stands in a field and has no name of its own. */
function innerOf(property: Json): { object: Json; isList: boolean } | null {
  const isList = property.type === "array";
  const [held = property] = isList ? [property.items as Json] : (alternatives(property) ?? []);
  return held.properties === undefined ? null : { object: held, isList };
}

function outline(property: Json): TypeWords {
  const words = property.type === "array" ? "list of objects" : "object";
  const isNullable = alternatives(property)?.some(({ type }) => type === "null") ?? false;
  return { words: isNullable ? `${words} or null` : words, link: null };
}

function descriptionOf(property: Json): string {
  const own = property.description;
  if (typeof own === "string") return own;
  const inner = alternatives(property)?.find(({ description }) => description !== undefined);
  return typeof inner?.description === "string" ? inner.description : "";
}
