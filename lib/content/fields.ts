import { z } from "zod";
import { checkHref } from "#lib/content/check-href";
import { checkSlug } from "#lib/content/check-slug";
import {
  isStorableText,
  ofOwnDirection,
  onOneLine,
  unifyLineEnds,
} from "#lib/content/storable-text";

import { storyLimits } from "#lib/content/story-limits";

/**
 * The kinds of values that documents and story contents are made of. Each says in a sentence what an
 * editor has to do; `name` stands in it after “the”. All of them bring values into one normal form.
 */
const required = (name: string) => `The ${name} is missing or is not text. Fill it in.`;
const unstorable = (name: string) =>
  `The ${name} contains an invisible control character or a broken letter. Delete it and type it again.`;
const tooLong = (name: string, max: number) =>
  `The ${name} is longer than ${max} characters. Shorten it.`;

/** Text on one line, its ends trimmed. */
export function line(name: string, max: number) {
  return z
    .string(required(name))
    .overwrite(onOneLine)
    .max(max, tooLong(name, max))
    .refine(isStorableText, unstorable(name));
}

/** Text that may run over several lines. */
export function text(name: string, max: number) {
  return z
    .string(required(name))
    .overwrite((written) => ofOwnDirection(unifyLineEnds(written)))
    .max(max, tooLong(name, max))
    .refine(isStorableText, unstorable(name));
}

/** The last part of an address; every script may be written. */
export const slug = line("slug", storyLimits.slug)
  .normalize("NFC")
  .superRefine((written, context) => {
    const message = checkSlug(written);
    if (message !== null) context.addIssue({ code: "custom", message, input: written });
  });

/** A value that may be left out; an empty text says the same as none. */
export function orNull<T extends z.ZodType<string>>(field: T) {
  return z.preprocess(
    (value) => (typeof value === "string" && value.trim() === "" ? null : value),
    field.nullable(),
  );
}

/** The id of something of ours: a UUID, in lower case. */
export function id(name: string) {
  return z
    .string(`The ${name} has no id. Choose it again.`)
    .toLowerCase()
    .regex(
      /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
      `The ${name} is named by something that is not an id. Choose it again.`,
    );
}

/** A list without doubles, in the order given. */
export function list<T extends z.ZodType>(name: string, item: T, max: number) {
  return z
    .array(item, `The ${name} are not a list. Choose them again.`)
    .max(max, `There are more than ${max} ${name}. Remove some.`)
    .overwrite(withoutDoubles);
}

function withoutDoubles<T>(values: T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

/** A day of the calendar, `yyyy-mm-dd`. */
export const calendarDate = z.iso
  .date("The date is not a day of the calendar. Write it as year-month-day, such as 2024-04-19.")
  .refine((date) => !date.startsWith("0000"), "The calendar has no year 0. Correct the date.");

/** An outside address, as `checkHref` allows it. */
export const href = z.string(required("address")).transform((written, context) => {
  const checked = checkHref(written);
  if (checked.ok) return checked.value;
  for (const issue of checked.issues) {
    context.addIssue({ code: "custom", message: issue.message, input: written });
  }
  return z.NEVER;
});
