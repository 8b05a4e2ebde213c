/**
 * Something that an editor can put right: where it is, and a sentence that says what to do.
 * `path` leads from the outermost value to the fault: `["document", "content", 3, "attrs", "level"]`.
 */
export type Issue = {
  path: (string | number)[];
  message: string;
  /** The way out, where it is a page: whoever is signed out signs in again. */
  way?: "sign-in";
};

/** What a check or a verb answers: a value, or everything that has to be put right first. Browser-safe. */
export type Result<T> = { ok: true; value: T } | { ok: false; issues: Issue[] };

export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

export function fail(...issues: Issue[]): { ok: false; issues: Issue[] } {
  return { ok: false, issues };
}
