import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { z } from "zod";
import { publicFileHeaders } from "#lib/addresses/file-headers";
import { drawShareImage } from "#lib/drawing/draw-share-image";
import { loadFonts } from "#lib/drawing/load-fonts";
import { makeDrawings } from "#lib/drawing/make-drawings";
import { keepRead } from "#lib/platform/cache";
import { env } from "#lib/platform/env";
import { answerCondition, keptForGood } from "#lib/platform/kept-file";
import { lengthHeader } from "#lib/platform/length-header";
import { openFile } from "#lib/platform/storage";
import { findPublishedFile } from "#lib/published/find-file";
import { findShared } from "#lib/published/find-shared";
import { readMediaPath } from "#lib/published/media-path";
import {
  editionImageOf,
  type ShareImage,
  shareHash,
  shareImageOf,
  sharePath,
} from "#lib/syndication/share-image";

type Context = { params: Promise<{ of: string; file: string }> };

const drawings = makeDrawings();

/**
 * The picture that is shown where a link to an article, or to a page without a picture, is shared; drawn when somebody asks
 * for it. It is there while the article is: 410 for one that was withdrawn, 404 for any other; the address of an earlier
 * picture leads to the one of now.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { of, file } = await params;
  const [, hash] = /^([0-9a-f]{32})\.jpg$/.exec(file) ?? [];
  if (hash === undefined || !z.uuid().safeParse(of).success) return nothing(404);
  const shared = await keepRead(() => findShared(of));
  if (shared.kind === "gone") return nothing(410);
  if (shared.kind === "unknown") return nothing(404);
  const isArticle = shared.kind === "live";
  const image = isArticle
    ? shareImageOf(shared.edition, shared.card)
    : editionImageOf(shared.edition);
  if (hash !== shareHash(image)) return nothing(307, { location: sharePath(of, image) });
  const kept = keptForGood({ hash, modifiedAt: isArticle ? shared.modifiedAt : null });
  const early = answerCondition(request, kept);
  if (early !== null) return early;
  const drawn = await drawings(hash, () => draw(image));
  if (drawn === null) return nothing(503, { "retry-after": "5" });
  return new Response(new Uint8Array(drawn), {
    headers: {
      ...kept,
      ...publicFileHeaders({ mediaType: "image/jpeg" }),
      [lengthHeader]: String(drawn.length),
    },
  });
}

async function draw(image: ShareImage): Promise<Buffer> {
  await loadFonts(join(env().DATA_DIR, "fonts"));
  return drawShareImage(image, image.lead === null ? null : await readPicture(image.lead));
}

/** A picture of ours by its address; one that cannot be had fails the drawing, which is tried again by the next who asks. */
async function readPicture(address: string): Promise<Buffer> {
  const asked = readMediaPath(address.split("/").slice(2));
  const file = asked && (await findPublishedFile(asked));
  const opened = file && (await openFile(file.hash));
  if (!opened) throw new Error(`The picture of a shared article is not there: ${address}`);
  return buffer(opened.stream);
}

function nothing(status: number, headers: Record<string, string> = {}): Response {
  return new Response(null, { status, headers: { "cache-control": "no-store", ...headers } });
}
