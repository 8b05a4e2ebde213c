import { brotliDecompressSync } from "node:zlib";

/** Tables by their number among the known tags of WOFF 2.0 (5.2). */
const numbers = { cmap: 0, name: 5, glyf: 10, loca: 11, GPOS: 27, GSUB: 28, fvar: 47 };
const arbitraryTag = 63;

type Table = keyof typeof numbers;

/** Reads tables that WOFF2 stores as they are. */
export function readWoff2(font: Buffer): (table: Table) => Buffer {
  const tables = new Map<number, { from: number; to: number }>();
  let at = 48;
  let from = 0;
  const readNumber = () => {
    let value = 0;
    for (;;) {
      const byte = font.readUInt8(at++);
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  for (let left = font.readUInt16BE(12); left > 0; left -= 1) {
    const flags = font.readUInt8(at++);
    const number = flags & 63;
    if (number === arbitraryTag) at += 4;
    const version = flags >> 6;
    const isGlyphs = number === numbers.glyf || number === numbers.loca;
    const length = readNumber();
    const isTransformed = isGlyphs ? version !== 3 : version !== 0;
    const to = from + (isTransformed ? readNumber() : length);
    tables.set(number, { from, to });
    from = to;
  }
  const whole = brotliDecompressSync(font.subarray(at, at + font.readUInt32BE(20)));
  return (table) => {
    const place = tables.get(numbers[table]);
    return place === undefined ? Buffer.alloc(0) : whole.subarray(place.from, place.to);
  };
}

/** Code points that have a glyph (OpenType `cmap`, format 4: none of these fonts goes beyond U+FFFF in another). */
export function readLetters(cmap: Buffer): Set<number> {
  const letters = new Set<number>();
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + 8 * index + 4));
    if (table.readUInt16BE(0) !== 4) continue;
    const size = table.readUInt16BE(6);
    for (let segment = 0; segment < size; segment += 2) {
      const to = table.readUInt16BE(14 + segment);
      const from = table.readUInt16BE(16 + size + segment);
      const delta = table.readUInt16BE(16 + 2 * size + segment);
      const place = 16 + 3 * size + segment;
      const offset = table.readUInt16BE(place);
      for (let letter = from; letter <= to && letter < 0xffff; letter += 1) {
        const glyph =
          offset === 0
            ? (letter + delta) & 0xffff
            : table.readUInt16BE(place + offset + 2 * (letter - from));
        if (glyph !== 0) letters.add(letter);
      }
    }
  }
  return letters;
}

/** Tags of the features of a `GSUB` or `GPOS` table. */
export function readFeatures(layout: Buffer): Set<string> {
  const list = layout.subarray(layout.readUInt16BE(6));
  const tags = Array.from({ length: list.readUInt16BE(0) }, (_, index) =>
    list.toString("latin1", 2 + 6 * index, 6 + 6 * index),
  );
  return new Set(tags);
}
