import { addMedia, type NewMedia } from "#lib/desk/media/add-media";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { nextNumber } from "#prisma/factories/next-number";

/** A described picture; its bytes differ from every other's. */
export function makeMedia(
  newsroom: Newsroom,
  overrides: Partial<NewMedia> = {},
): Promise<{ id: string }> {
  const number = nextNumber();
  const bytes = new TextEncoder().encode(`picture ${number}`);
  const file = { bytes, mediaType: "image/jpeg", width: 1200, height: 800, colour: "#885522" };
  return addMedia(newsroom, { kind: "image", file, alt: `Picture ${number}`, ...overrides });
}

/** A document that an article can offer. */
export function makeDocumentFile(newsroom: Newsroom): Promise<{ id: string }> {
  const bytes = new TextEncoder().encode(`%PDF document ${nextNumber()}`);
  return addMedia(newsroom, { kind: "document", file: { bytes, mediaType: "application/pdf" } });
}
