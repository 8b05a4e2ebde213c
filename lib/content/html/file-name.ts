const extension = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?|heic|pdf|docx?|xlsx?|mp[34]|mov)$/i;
const camera =
  /^(?:img|dsc[fn]?|pict?|image|photo|screenshot|screen shot|untitled|p\d+)[-_ .]*\d[\d\-_ .x]*$/i;
const hash = /^(?=.*\d)[0-9a-f-]{12,}(?:[_-]\w+)*$/i;

/**
 * Whether a caption or an alternative text is only the name of a file (“fd88217f-…_330”, “IMG_2041”,
 * or the same as in the picture's address): such names never reach a reader.
 */
export function isFileName(text: string, source = ""): boolean {
  const plain = text.trim();
  if (extension.test(plain) || camera.test(plain) || hash.test(plain)) return true;
  return /[\d_-]/.test(plain) && comparable(plain) === comparable(stemOf(source));
}

/** What the file at an address is called, without its size and how it ends; empty where none is named. */
export function stemOf(source: string): string {
  const name = source.split(/[?#]/)[0]?.split("/").at(-1) ?? "";
  return name.replace(extension, "").replace(/-(?:\d+x\d+|scaled)$/, "");
}

function comparable(name: string): string {
  return name.toLowerCase().replace(/[\s_+-]|%20/g, "");
}
