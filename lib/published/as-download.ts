/** The header with which a file that is no picture is downloaded, and never runs as a page of this address. */
export function asDownload(mediaType: string): Record<string, string> {
  return mediaType.startsWith("image/") ? {} : { "content-disposition": "attachment" };
}
