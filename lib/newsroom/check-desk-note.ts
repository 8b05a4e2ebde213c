import { isStorableText } from "#lib/content/storable-text";
import { fail, ok, type Result } from "#lib/platform/result";

const longest = 2000;

/** A note from one desk to another: what may be empty stays away, what is too long or broken is an issue. */
export function checkDeskNote(note: string | undefined): Result<string | undefined> {
  const text = note?.trim() ?? "";
  if (text === "") return ok(undefined);
  if (text.length > longest) {
    const message = `The note is longer than ${longest} characters. Shorten it.`;
    return fail({ path: ["note"], message });
  }
  if (!isStorableText(text)) {
    const message = "The note contains an invisible control character. Type it again.";
    return fail({ path: ["note"], message });
  }
  return ok(text);
}
