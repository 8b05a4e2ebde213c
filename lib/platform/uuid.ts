import { createHash, randomFillSync } from "node:crypto";

/** A new id: UUIDv7 (RFC 9562 §5.7), so that rows made later sort later; of one process also within a millisecond. */
export function newId(): string {
  const bytes = takeRandom(16);
  const begin = bytes.readUInt16BE(6) & 0x7ff;
  const now = Date.now();
  if (now > moment.time) moment = { time: now, count: begin };
  else if (moment.count < mostCount) moment = { ...moment, count: moment.count + 1 };
  // A full millisecond, or a clock that was set back, borrows from the next one.
  else moment = { time: moment.time + 1, count: begin };
  bytes.writeUIntBE(moment.time, 0, 6);
  bytes.writeUInt16BE(moment.count, 6);
  return uuidOf(bytes, 7);
}

/** The 12 bits behind the time are a counter (RFC 9562 §6.2, method 1) that begins somewhere in the lower half. */
const mostCount = 0xfff;
let moment = { time: 0, count: 0 };

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
