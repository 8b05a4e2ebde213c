import type { MediaSeen } from "#components/desk/media/media-grid";
import { formatMediaType } from "#lib/addresses/media-type";
import type { MediaRow } from "#lib/desk/media/list-media";
import { formatBytes } from "#lib/language/format-bytes";

type File = { mediaType: string; bytes: number; width: number | null; height: number | null };

/** Form, pixels and size of a file in a line. */
export function fileFacts({ mediaType, bytes, width, height }: File): string {
  const pixels = width === null || height === null ? [] : [`${width} × ${height}`];
  return [formatMediaType(mediaType), ...pixels, formatBytes("en", bytes)].join(", ");
}

/** A picture or document as the library shows it. */
export function mediaSeen(row: MediaRow): MediaSeen {
  const { id, kind, name, credit, colour, lacksAlt, isTakenDown } = row;
  return {
    ...{ id, name, credit, colour },
    isPicture: kind === "image",
    facts: fileFacts(row),
    marks: [...(isTakenDown ? ["Taken down"] : []), ...(lacksAlt ? ["No alternative text"] : [])],
  };
}
