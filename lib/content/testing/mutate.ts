/** Random numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Slot = { holder: Record<string, unknown>; key: string };

/** Every place of a JSON value that something stands in; arrays are objects with numbers for keys. */
function listSlots(json: unknown): Slot[] {
  if (typeof json !== "object" || json === null) return [];
  const holder = json as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...listSlots(holder[key])]);
}

const junk: unknown[] = [
  null,
  0,
  -1,
  2,
  1e9,
  true,
  "",
  "text",
  "\u0000",
  "\ud800",
  "javascript:alert(1)",
  "listItem",
  "tableRow",
  "tableCell",
  "paragraph",
  "footnote",
  "table",
  "columns",
  "__proto__",
  [],
  {},
  [null],
  [[{}]],
  { type: "text", text: "stray" },
  { type: "columns", content: [{ type: "paragraph" }, { type: "text", text: "in" }] },
  { type: "table", content: [{ type: "tableRow", content: [{ type: "tableCell" }] }] },
];

/** Damages a JSON value in a few random places: replaces, removes, doubles and swaps what stands there. */
export function mutate(json: unknown, random: () => number): unknown {
  const root = { json: structuredClone(json) };
  const pick = <T>(from: T[]) => from[Math.floor(random() * from.length)];
  for (let left = 1 + Math.floor(random() * 6); left > 0; left -= 1) {
    const slots = listSlots(root);
    const slot = pick(slots);
    const other = pick(slots);
    if (slot === undefined || other === undefined) continue;
    const { holder, key } = slot;
    const kind = random();
    if (kind < 0.4) holder[key] = structuredClone(pick(junk));
    else if (kind < 0.55) delete holder[key];
    else if (kind < 0.7) holder[`extra${key}`] = structuredClone(holder[key]);
    else holder[key] = structuredClone(other.holder[other.key]);
  }
  return root.json;
}
