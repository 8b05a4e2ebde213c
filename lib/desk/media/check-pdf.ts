import "server-only";
import { open } from "node:fs/promises";
import { fail, ok, type Result } from "#lib/platform/result";

/** A file as it came: in memory, or on this machine's disk. */
export type Came = { bytes: Uint8Array } | { path: string };

const cutOff = "This PDF is damaged or not whole. Save it again and choose that file.";
const twofold =
  "This file is a PDF and something else at once, such as an archive. Save it as PDF anew and choose that file.";

/** As much as readers of PDF look through for its end (ISO 32000, appendix H), and where archives have theirs. */
const atTheEnd = 66_000;

/**
 * Whether a PDF ends as one: what was cut off on its way is refused, and what is an archive as well, which a program that
 * looks at its end would open.
 */
export async function checkPdf(came: Came): Promise<Result<null>> {
  const end = Buffer.from(await partOf(came, -atTheEnd)).toString("latin1");
  if (end.includes("PK\x05\x06")) return fail({ path: ["file"], message: twofold });
  return end.slice(-1024).includes("%%EOF") ? ok(null) : fail({ path: ["file"], message: cutOff });
}

/** So many bytes of a file from its beginning, or with a minus before its end. */
export async function partOf(came: Came, length: number): Promise<Uint8Array> {
  if ("bytes" in came) return length < 0 ? came.bytes.slice(length) : came.bytes.slice(0, length);
  const file = await open(came.path);
  try {
    const { size } = await file.stat();
    const wanted = Math.min(size, Math.abs(length));
    const { bytesRead, buffer } = await file.read({
      buffer: Buffer.alloc(wanted),
      position: length < 0 ? size - wanted : 0,
    });
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
