import { createEdition, type NewEdition } from "#lib/desk/names/create-edition";
import type { EditionView } from "#lib/language/edition";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { accepted } from "#prisma/factories/accepted";

const languages = ["fa", "de", "fr", "es", "it", "ar", "tr", "pt-br", "nl", "sv", "pl", "ja"];

/** The English default edition first; then editions of other languages, none of them default. */
export async function makeEdition(
  newsroom: Newsroom,
  overrides: Partial<NewEdition> = {},
): Promise<EditionView> {
  const taken = await newsroom.db.edition.findMany({ select: { code: true } });
  const isFirst = taken.length === 0;
  const free = languages.find((language) => taken.every(({ code }) => code !== language));
  const code = overrides.code ?? (isFirst ? "en" : free);
  if (code === undefined) throw new Error("The factory knows no more languages. Give a code.");
  const edition = {
    name: code,
    siteName: `The ${code} Dateline`,
    tagline: "",
    direction: code === "fa" || code === "ar" ? "rtl" : "ltr",
    timeZone: code === "fa" ? "Asia/Tehran" : "Europe/London",
    calendar: code === "fa" ? "jalali" : "gregorian",
    isDefault: isFirst,
    position: taken.length,
    ...overrides,
    code,
  } satisfies NewEdition;
  return accepted(await createEdition(newsroom, edition));
}

/** The edition that things stand in when a test names none. */
export async function defaultEdition(newsroom: Newsroom): Promise<EditionView> {
  const where = { isDefault: true };
  const found = await newsroom.db.edition.findFirst({ where, omit: { position: true } });
  return found ?? makeEdition(newsroom);
}
