import "server-only";
import { z } from "zod";
import { line } from "#lib/content/fields";
import { issuesOf } from "#lib/content/issues-of";
import { isTimeZone } from "#lib/language/time-zone";
import { fail, ok, type Result } from "#lib/platform/result";

const editionTexts = z.object({
  name: line("name", 100).min(1, "Enter the language’s own name, such as “English”."),
  siteName: line("name of the site", 200).min(1, "Enter the newspaper’s name in this edition."),
  tagline: line("tagline", 300),
  direction: z.enum(["ltr", "rtl"], "Choose how this language is written."),
  timeZone: z.string().refine(isTimeZone, "Use a time zone of the IANA list, such as Asia/Tehran."),
  calendar: z.enum(["gregorian", "jalali"], "Choose a calendar."),
  position: z.int("Enter a whole number.").min(0, "Count from 0.").max(1000, "Use at most 1000."),
});

/** What an edition says of itself, but for its code, which stands in every address. */
export type EditionTexts = z.output<typeof editionTexts>;

/** An edition's texts as a form gives them, in normal form; what cannot stand comes back as issues. */
export function checkEditionTexts(input: z.input<typeof editionTexts>): Result<EditionTexts> {
  const parsed = editionTexts.safeParse(input);
  return parsed.success ? ok(parsed.data) : fail(...issuesOf(parsed.error));
}
