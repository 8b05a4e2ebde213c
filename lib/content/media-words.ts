import { z } from "zod";
import { href, line, orNull, text } from "#lib/content/fields";

/** How long each of these may be. */
export const mediaLimits = {
  title: 300,
  alt: 1000,
  caption: 2000,
  credit: 300,
  licence: 300,
  place: 200,
} as const;

/** A day of a calendar that photographs were taken on; the first is of 1826. */
const day = z.iso
  .date("This is no day. Write it as year-month-day, such as 2026-05-03.")
  .regex(/^(?:1[89]|20)/, "No photograph is of that year. Correct it, or leave it empty.");

/** What can be said of a picture or document; all of it may be left empty. */
export const mediaWords = z.object({
  title: line("title", mediaLimits.title).default(""),
  alt: line("alternative text", mediaLimits.alt).default(""),
  decorative: z.boolean().default(false),
  caption: text("caption", mediaLimits.caption).default(""),
  credit: line("credit", mediaLimits.credit).default(""),
  licence: line("licence", mediaLimits.licence).default(""),
  sourceUrl: orNull(href).default(null),
  takenOn: orNull(day).default(null),
  place: line("place", mediaLimits.place).default(""),
});

export type MediaWords = z.output<typeof mediaWords>;

/** A title that somebody gives: what a thing is found by. */
export const mediaTitle = line("title", mediaLimits.title).min(
  1,
  "Give it a title: it is what it is found by, and never the name of its file.",
);

export const undescribed =
  "Describe this picture for people who cannot see it, or mark it decorative.";

/** Of words that nobody at the desk wrote those that can be kept; the others are as if they were not there. */
export function fittingWords(found: { [name in keyof MediaWords]?: string }): Partial<MediaWords> {
  const fitting = Object.entries(found).flatMap(([name, value]) => {
    const read = mediaWords.safeParse({ [name]: value });
    return read.success ? [[name, read.data[name as keyof MediaWords]]] : [];
  });
  return Object.fromEntries(fitting);
}

/** What a picture or document is called at the desk: its title, or else what it shows. */
export function mediaName(said: { title: string; alt: string; caption: string }): string {
  return said.title || said.alt || said.caption || "Without a title";
}
