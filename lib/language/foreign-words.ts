import type { EditionView } from "#lib/language/edition";

type Words = { language: string; direction: "ltr" | "rtl" };

/** The language and direction of a text where they are not its edition's. Tags mean the same in any letters. */
export function foreignWords(
  { language, direction }: Words,
  edition: Pick<EditionView, "code">,
): Words | null {
  const isOwn = language.toLowerCase() === edition.code.toLowerCase();
  return isOwn ? null : { language, direction };
}
