import "server-only";
import { buffer } from "node:stream/consumers";
import sharp from "sharp";
import { squareCrop, squareWidths } from "#lib/content/renditions";
import { fail, ok, type Result } from "#lib/platform/result";
import { keepFile, openFile } from "#lib/platform/storage";
import type { MediaFile, Rendition } from "#prisma/generated/client";

const lost = "The file of this picture is not whole any more. Upload it again, then choose it.";

/**
 * A picture cut to squares around what is looked at first, none larger than it is; the bytes are kept, their rows are
 * for the caller to write. A file that cannot be read is an issue.
 */
export async function cutSquares(file: MediaFile): Promise<Result<Rendition[]>> {
  const opened = await openFile(file.hash);
  if (opened === null) return fail({ path: ["photo"], message: lost });
  const bytes = await buffer(opened.stream);
  const largest = Math.max(1, Math.min(file.width ?? 0, file.height ?? 0));
  const fitting = squareWidths.filter((width) => width <= largest);
  try {
    const cut: Rendition[] = [];
    for (const width of fitting.length > 0 ? fitting : [largest]) {
      const square = await sharp(bytes)
        .resize(width, width, { fit: "cover", position: sharp.strategy.attention })
        .webp({ quality: 82 })
        .toBuffer();
      const hash = await keepFile(square);
      cut.push({ fileId: file.id, crop: squareCrop, width, hash, mediaType: "image/webp" });
    }
    return ok(cut);
  } catch {
    return fail({ path: ["photo"], message: lost });
  }
}
