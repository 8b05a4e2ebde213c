import { endingOf } from "#lib/addresses/media-type";

/**
 * The header with which a file that is no picture is downloaded, and never runs as a page of this address: under the title
 * that readers know it by (RFC 6266), in any script, and with the ending of what it is. Without a title the browser takes
 * the last part of the address.
 */
export function asDownload({
  mediaType,
  title = "",
}: {
  mediaType: string;
  title?: string;
}): Record<string, string> {
  if (mediaType.startsWith("image/")) return {};
  const name = title.replaceAll(unsafe, " ").trim();
  if (name === "") return { "content-disposition": "attachment" };
  const whole = encodeValue(`${name}.${endingOf(mediaType)}`);
  return { "content-disposition": `attachment; filename*=UTF-8''${whole}` };
}

/** What no disk keeps in a name, what breaks a line, and what turns the direction of what follows. */
const unsafe = /[\s\\/:*?"<>|\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]+/gu;

/** As RFC 8187 encodes a value: also what `encodeURIComponent` leaves as it is. */
function encodeValue(text: string): string {
  return encodeURIComponent(text).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
