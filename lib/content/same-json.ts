/**
 * Whether two JSON values say the same, whatever the order of their keys. For what was read out of JSON: it knows
 * nothing of cycles, dates or prototypes, and is several times faster than a comparison that does.
 */
export function isSameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object") return false;
  if (one === null || other === null) return false;
  if (Array.isArray(one)) return Array.isArray(other) && isSameList(one, other);
  return !Array.isArray(other) && isSameObject(one as JsonObject, other as JsonObject);
}

type JsonObject = Record<string, unknown>;

function isSameList(one: unknown[], other: unknown[]): boolean {
  return (
    one.length === other.length && one.every((value, index) => isSameJson(value, other[index]))
  );
}

function isSameObject(one: JsonObject, other: JsonObject): boolean {
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every((key) => Object.hasOwn(other, key) && isSameJson(one[key], other[key]));
}
