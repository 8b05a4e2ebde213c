import { z } from "zod";
import { storyKinds } from "#lib/content/kinds";

/** The parameters of the open interface: each says what it takes where it cannot be read. */
export const mostOnPage = 100;

const withoutControls = (text: string) => !/\p{Cc}/u.test(text) && text.isWellFormed();
const words = (most: number) =>
  z
    .string()
    .min(1, "It is empty. Leave it out, or give it a value.")
    .max(most, `It takes at most ${most} characters.`)
    .refine(withoutControls, "It holds a control character. Take it out.");

const edition = z
  .string()
  .regex(
    /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/,
    "It takes the code of an edition in small letters, for example “en”.",
  )
  .max(35, "It takes the code of an edition.")
  .optional()
  .describe("The code of an edition, as `/editions` lists them; without it the default edition.");

const limit = z.coerce
  .number("It takes a whole number from 1 to 100.")
  .int("It takes a whole number from 1 to 100.")
  .min(1, "It takes a whole number from 1 to 100.")
  .max(mostOnPage, "It takes a whole number from 1 to 100.")
  .default(20)
  .describe("How many are on a page at most.");

const cursor = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,2000}$/, "It takes a `nextCursor` as the list gave it.")
  .optional()
  .describe(
    "Where to go on: the `nextCursor` of the page before. It belongs to one list and its filters.",
  );

const bodyForms = ["json", "html", "markdown", "text"] as const;
export type BodyForm = (typeof bodyForms)[number];
const oneForm = bodyForms.join("|");

/** The forms in which the text of an article or a Page is wanted. */
const body = (usual: BodyForm | "none") =>
  z
    .string()
    .regex(
      new RegExp(`^(?:none|(?:${oneForm})(?:,(?:${oneForm})){0,3})$`),
      "It takes “none”, or one or several of “json”, “html”, “markdown” and “text” with commas between them.",
    )
    .default(usual)
    .describe(
      "The forms of the text: `json`, `html`, `markdown`, `text`, several with commas between them, or `none`.",
    );

export function readBodyForms(text: string): BodyForm[] {
  const asked = text.split(",");
  return bodyForms.filter((form) => asked.includes(form));
}

const search = words(300)
  .optional()
  .describe(
    "Words that must all be there; “several in quotes” follow one another, and a minus keeps a word out. The best come first; of more than 2,000 matches the newest are ranked.",
  );

const named = (what: string, list: string) =>
  words(200).optional().describe(`The id or the slug of ${what}, as \`${list}\` lists them.`);
const section = named("a section", "/sections");
const topic = named("a topic", "/topics");
const author = named("an author", "/authors");
const key = (what: string) => words(200).describe(`The id or the slug of ${what}.`);

const kind = z
  .enum(storyKinds, `It takes one of ${storyKinds.map((one) => `“${one}”`).join(", ")}.`)
  .optional()
  .describe("What kind of article.");

const date = (what: string) =>
  z.iso
    .date("It takes a date of the Gregorian calendar, for example “2026-11-24”.")
    .refine((text) => text >= "0001-01-01", "It takes a date of our era.")
    .optional()
    .describe(`${what}, \`yyyy-mm-dd\`, by the clock of the edition; that day is included.`);
const from = date("The first day of publication, not after `to`");
const to = date("The last day of publication");

const articleId = z
  .uuid("It takes the id of an article, for example “0198a000-0000-7000-8000-000000000001”.")
  .describe("The id of an article.");

const path = words(2_000)
  .refine(
    (text) => text.startsWith("/"),
    "It takes the path of an article, beginning with a slash.",
  )
  .describe(
    "The path of an article on this site, for example `/analysis/the-bridge`; not percent-encoded twice.",
  );

export const parameter = {
  ...{ edition, limit, cursor, body, q: search, section, topic, author, kind, from, to },
  ...{ articleId, path, key },
};
