/**
 * The text of what a publisher sent, in whatever encoding it is: its byte order mark says, else the header, else its
 * XML declaration (RFC 7303), each only where the bytes are really that; else it is UTF-8, else Windows’ Latin letters,
 * which every sequence of bytes is.
 */
export function decodeFeed(bytes: Uint8Array, contentType: string | null): string {
  const wide = wideEncoding(bytes);
  if (wide === "utf-32le" || wide === "utf-32be") return decodeUtf32(bytes, wide === "utf-32le");
  const candidates = [wide, charsetOf(contentType), declaredIn(bytes), "utf-8"];
  for (const encoding of candidates) {
    const text = encoding === null ? null : decodeAs(encoding, bytes);
    if (text !== null) return text;
  }
  return new TextDecoder("windows-1252").decode(bytes);
}

const marks: { bytes: number[]; encoding: string }[] = [
  { bytes: [0xff, 0xfe, 0, 0], encoding: "utf-32le" },
  { bytes: [0, 0, 0xfe, 0xff], encoding: "utf-32be" },
  { bytes: [0x3c, 0, 0, 0], encoding: "utf-32le" },
  { bytes: [0, 0, 0, 0x3c], encoding: "utf-32be" },
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
  { bytes: [0x3c, 0], encoding: "utf-16le" },
  { bytes: [0, 0x3c], encoding: "utf-16be" },
];

/** By the byte order mark, or by how the first `<` is written. */
function wideEncoding(bytes: Uint8Array): string | null {
  const found = marks.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte));
  return found?.encoding ?? null;
}

/** Servers say `us-ascii` where nobody told them anything. */
function charsetOf(contentType: string | null): string | null {
  const charset = /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType ?? "")?.[1] ?? null;
  return charset === null || /^(?:us-)?ascii$/i.test(charset) ? null : charset;
}

function declaredIn(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 400));
  const declared = /<\?xml\s[^>]*?encoding\s*=\s*["']([^"']{1,40})["']/.exec(head)?.[1] ?? null;
  // The declaration itself was just read as single bytes, so it cannot be UTF-16.
  return declared === null || /^(?:utf-?(?:16|32)|ucs-?[24])/i.test(declared) ? null : declared;
}

/** Null where the encoding is not known, or the bytes are something else. */
function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** No decoder of the platform knows it. */
function decodeUtf32(bytes: Uint8Array, isLittleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = "";
  for (let at = 0; at + 4 <= view.byteLength; at += 4) {
    const code = view.getUint32(at, isLittleEndian);
    const isLetter = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    text += isLetter ? String.fromCodePoint(code) : "\ufffd";
  }
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}
