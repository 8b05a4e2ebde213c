import { detectEncoding } from "#lib/migration/text/detect-encoding";

export type DecodedPiece =
  | { kind: "text"; text: string }
  /** Nothing can be read after this; it stands right behind the text before it. */
  | { kind: "fault"; sentence: string };

const blockSize = 64 * 1024;

/**
 * The text of a file, block by block, in the encoding that the file declares; in UTF-8 where it is
 * that, though it declares letters of one byte each: no such text happens to be. Bytes that are not
 * text in that encoding end it with a fault; everything before them has been given out by then, so
 * whoever counts characters knows the position.
 */
export async function* decodeText(source: AsyncIterable<Uint8Array>): AsyncGenerator<DecodedPiece> {
  const blocks = cutIntoBlocks(source);
  const first = await blocks.next();
  if (first.done === true) return yield { kind: "fault", sentence: "The file is empty." };
  const detected = detectEncoding(first.value);
  if (!detected.ok) return yield { kind: "fault", sentence: detected.sentence };

  let { encoding } = detected;
  let decoder = makeStrictDecoder(encoding);
  let isUtf8: ((block: Uint8Array) => boolean | null) | null = letterByByte.test(encoding)
    ? makeUtf8Probe()
    : null;
  for (let block: Uint8Array | null = first.value; block !== null; ) {
    const found = isUtf8?.(block) ?? null;
    if (found !== null) isUtf8 = null;
    if (found === true) {
      encoding = "utf-8";
      decoder = makeStrictDecoder(encoding);
    }
    const { text, isValid } = decoder.decode(block);
    if (text !== "") yield { kind: "text", text };
    if (!isValid) return yield invalidBytes(encoding);
    const next = await blocks.next();
    block = next.done === true ? null : next.value;
  }
  if (!decoder.endsWhole()) yield invalidBytes(encoding);
}

const letterByByte = /^(?:windows-125\d|iso-8859-\d+|koi8-\w|macintosh|ibm866)$/;
/** One or two such letters may stand side by side like those of UTF-8, in what was pasted from elsewhere. */
const enough = 3;

/** Says of each block whether the text has shown by now that it is UTF-8, or that it is not; null while it has not. */
function makeUtf8Probe(): (block: Uint8Array) => boolean | null {
  const probe = new TextDecoder("utf-8", { fatal: true });
  let letters = 0;
  return (block) => {
    try {
      for (const letter of probe.decode(block, { stream: true })) if (letter > "\x7f") letters += 1;
    } catch {
      return false;
    }
    // A letter that the block before it began cannot be read from its middle.
    const beginsWhole = ((block[0] ?? 0) & 0xc0) !== 0x80;
    return letters >= enough && beginsWhole ? true : null;
  };
}

function invalidBytes(encoding: string): DecodedPiece {
  const name = encoding.toUpperCase();
  return {
    kind: "fault",
    sentence: `The file should be ${name} text, but here it has bytes that are not. Export it again, or save it as UTF-8.`,
  };
}

/** The first block is never shorter than the file's head, however small the pieces that arrive. */
async function* cutIntoBlocks(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  for await (const piece of source) {
    for (let start = 0; start < piece.length; start += blockSize) {
      held.push(piece.subarray(start, start + blockSize));
      heldBytes += Math.min(blockSize, piece.length - start);
      if (heldBytes < 512) continue;
      yield held.length === 1 && held[0] !== undefined ? held[0] : Buffer.concat(held);
      held = [];
      heldBytes = 0;
    }
  }
  if (heldBytes > 0) yield Buffer.concat(held);
}

/**
 * A decoder that refuses invalid bytes and says how much text stood before them. A second decoder
 * stays one block behind the first: after a refusal it goes through the bad block byte by byte.
 */
function makeStrictDecoder(encoding: string) {
  const ahead = new TextDecoder(encoding, { fatal: true });
  const behind = new TextDecoder(encoding, { fatal: true });
  const decode = (block: Uint8Array): { text: string; isValid: boolean } => {
    try {
      const text = ahead.decode(block, { stream: true });
      behind.decode(block, { stream: true });
      return { text, isValid: true };
    } catch {
      return { text: readUntilRefused(behind, block), isValid: false };
    }
  };
  const endsWhole = (): boolean => {
    try {
      ahead.decode();
      return true;
    } catch {
      return false;
    }
  };
  return { decode, endsWhole };
}

function readUntilRefused(decoder: TextDecoder, block: Uint8Array): string {
  let text = "";
  try {
    for (let index = 0; index < block.length; index += 1) {
      text += decoder.decode(block.subarray(index, index + 1), { stream: true });
    }
  } catch {
    // The refusal is what we were looking for.
  }
  return text;
}
