import { createHash, randomFillSync } from "node:crypto";

/** A new id: UUIDv7 (RFC 9562 §5.7), so that rows made later sort later. */
export function newId(now = Date.now()): string {
  const bytes = takeRandom(16);
  bytes.writeUIntBE(now, 0, 6);
  return uuidOf(bytes, 7);
}

/** Random bytes are drawn many at a time: asking for a few costs as much as for thousands. */
const drawn = Buffer.alloc(4096);
let taken = drawn.length;

function takeRandom(count: number): Buffer {
  if (taken + count > drawn.length) {
    randomFillSync(drawn);
    taken = 0;
  }
  taken += count;
  return drawn.subarray(taken - count, taken);
}

/** The id that always stands for these names: UUIDv8 (RFC 9562 §5.8), made of their SHA-256. */
export function lastingId(...names: string[]): string {
  return uuidOf(createHash("sha256").update(JSON.stringify(names)).digest().subarray(0, 16), 8);
}

function uuidOf(bytes: Buffer, version: 7 | 8): string {
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | (version << 4);
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join("-");
}
