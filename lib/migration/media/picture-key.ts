/** How a text names a picture: a gallery by its number, everything else by its address. */
export function pictureKey(src: string, attributes: Record<string, string>): string {
  return src === "" ? `#${attributes["data-id"] ?? ""}` : src;
}
