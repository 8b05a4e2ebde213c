import { isChanged } from "#lib/platform/is-changed";
import { isUnchanged } from "#lib/platform/is-unchanged";

type KeptHeaders = { etag: string; "last-modified"?: string; "cache-control": string };

/**
 * What is said of bytes at an address that holds their hash, so that it never means others: browsers keep them for good.
 * Front caches ask again after an hour, and can be told before (`Cache-Tag`), since what is withdrawn has to go. Nobody packs
 * it on its way (`no-transform`), Next neither, or the tag and the parts that are asked for would be those of other bytes.
 */
export function keptForGood({
  hash,
  modifiedAt,
}: {
  hash: string;
  modifiedAt: Date | null;
}): KeptHeaders {
  return {
    etag: `"${hash}"`,
    ...(modifiedAt && { "last-modified": modifiedAt.toUTCString() }),
    "cache-control": "public, max-age=31536000, s-maxage=3600, immutable, no-transform",
  };
}

/**
 * What is told instead of these bytes to whoever asks on a condition, in the order of RFC 9110 §13.2.2: that they are not
 * those that were meant (412), or that they are those one has (304). Null where they are to be sent.
 */
export function answerCondition(request: Request, said: KeptHeaders): Response | null {
  const { headers } = request;
  const asked = (name: string) => headers.get(name) ?? undefined;
  const meant = {
    "if-match": asked("if-match"),
    "if-unmodified-since": asked("if-unmodified-since"),
  };
  if (isChanged(meant, said)) {
    return new Response(null, { status: 412, headers: { "cache-control": "no-store" } });
  }
  const had = {
    "if-none-match": asked("if-none-match"),
    "if-modified-since": asked("if-modified-since"),
  };
  return isUnchanged(had, said) ? new Response(null, { status: 304, headers: said }) : null;
}
