import "server-only";
import sharp from "sharp";
import { requirePermission } from "#lib/auth/permissions";
import { addMedia } from "#lib/desk/add-media";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { fail, ok, type Result } from "#lib/platform/result";

const mediaTypes = { png: "image/png", jpeg: "image/jpeg", webp: "image/webp" } as const;
const largest = 1_000_000;

/** Adds a picture that can stand for the newspaper's name; what is no PNG, JPEG or WebP is an issue. */
export async function addLogo(newsroom: Newsroom, bytes: Uint8Array): Promise<Result<string>> {
  requirePermission(newsroom.actor, "structure.manage");
  if (bytes.byteLength > largest)
    return failAtLogo("This file is larger than 1 MB. Make it smaller.");
  const found = await sharp(bytes)
    .metadata()
    .catch(() => null);
  const format = found?.format;
  if (found === null || (format !== "png" && format !== "jpeg" && format !== "webp")) {
    return failAtLogo("This file is no PNG, JPEG or WebP picture. Choose another.");
  }
  const { width, height } = found;
  const file = { bytes, mediaType: mediaTypes[format], width, height };
  const { id } = await addMedia(newsroom, { kind: "image", file, title: "Logo", decorative: true });
  return ok(id);
}

function failAtLogo(message: string) {
  return fail({ path: ["logo"], message });
}
