import { AppError } from "#lib/platform/errors";

/** The version of a working copy that a request names, from `If-Match: "12"`. Throws `invalid` for anything else. */
export function readVersion(header: string | null): number {
  const version = /^"(\d{1,9})"$/.exec(header ?? "")?.[1];
  if (version === undefined) {
    throw new AppError("invalid", 'Say which version you started from: If-Match: "12".');
  }
  return Number(version);
}
