export type DetectedEncoding =
  | { ok: true; encoding: string }
  /** The sentence says why these bytes cannot be an XML file that we read. */
  | { ok: false; sentence: string };

const signatures: { bytes: number[]; encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
  { bytes: [0x3c, 0x00, 0x3f, 0x00], encoding: "utf-16le" },
  { bytes: [0x00, 0x3c, 0x00, 0x3f], encoding: "utf-16be" },
];

const containers: { bytes: number[]; what: string }[] = [
  { bytes: [0x1f, 0x8b], what: "a gzip archive" },
  { bytes: [0x50, 0x4b, 0x03, 0x04], what: "a zip archive" },
  { bytes: [0x42, 0x5a, 0x68], what: "a bzip2 archive" },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], what: "a zstandard archive" },
];

/**
 * How the bytes of an XML file are to be read (XML 1.0, appendix F): its byte order mark, else the
 * encoding it declares, else UTF-8. `head` is the start of the file, a few hundred bytes.
 */
export function detectEncoding(head: Uint8Array): DetectedEncoding {
  const container = containers.find(({ bytes }) => startsWith(head, bytes));
  if (container !== undefined) {
    return {
      ok: false,
      sentence: `The file is ${container.what}. Unpack it and import what is in it.`,
    };
  }
  const signed = signatures.find(({ bytes }) => startsWith(head, bytes));
  if (signed !== undefined) return { ok: true, encoding: signed.encoding };
  const declared = declaredEncoding(head);
  return declared === null ? { ok: true, encoding: "utf-8" } : readable(declared);
}

function startsWith(head: Uint8Array, bytes: number[]): boolean {
  return bytes.every((byte, index) => head[index] === byte);
}

function declaredEncoding(head: Uint8Array): string | null {
  const text = String.fromCharCode(...head.subarray(0, 400));
  return /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([^"']{1,40})["']/.exec(text)?.[1] ?? null;
}

function readable(declared: string): DetectedEncoding {
  let encoding: string;
  try {
    encoding = new TextDecoder(declared).encoding;
  } catch {
    return {
      ok: false,
      sentence: `The file says that its encoding is “${declared}”, which is not known here. Save it as UTF-8.`,
    };
  }
  // The declaration itself was just read as single bytes, so it cannot be UTF-16.
  if (encoding.startsWith("utf-16")) {
    return {
      ok: false,
      sentence: `The file says that its encoding is ${declared}, but it is not.`,
    };
  }
  return { ok: true, encoding };
}
