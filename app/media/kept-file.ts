import { isUnchanged } from "#lib/platform/is-unchanged";

/**
 * What is said of bytes at an address that holds their hash, so that it never means others: browsers keep them for good.
 * Front caches ask again after an hour, and can be told before (`Cache-Tag`), since what is withdrawn has to go. Nobody packs
 * it on its way (`no-transform`), Next neither, or the tag and the parts that are asked for would be those of other bytes.
 */
export function keptForGood({ hash, modifiedAt }: { hash: string; modifiedAt: Date | null }) {
  return {
    etag: `"${hash}"`,
    ...(modifiedAt && { "last-modified": modifiedAt.toUTCString() }),
    "cache-control": "public, max-age=31536000, s-maxage=3600, immutable, no-transform",
  };
}

/** Whether whoever asks has these bytes already. */
export function isKept(request: Request, said: ReturnType<typeof keptForGood>): boolean {
  const askedFor = (name: string) => request.headers.get(name) ?? undefined;
  const asked = {
    "if-none-match": askedFor("if-none-match"),
    "if-modified-since": askedFor("if-modified-since"),
  };
  return isUnchanged(asked, said);
}
