import "server-only";
import { z } from "zod";
import { roles } from "#lib/auth/actor";
import { normalEmail } from "#lib/auth/normal-email";
import { line } from "#lib/content/fields";
import { issuesOf } from "#lib/content/issues-of";
import { fail, ok, type Result } from "#lib/platform/result";

/** What is known of somebody who can sign in. */
export type Person = z.output<typeof person>;

const person = z.object({
  name: line("name", 200).min(1, "Enter a name."),
  email: z
    .string("Enter an e-mail address.")
    .overwrite(normalEmail)
    .max(254, "This e-mail address is too long. Check it.")
    .pipe(z.email("Enter an e-mail address, such as name@paper.example.")),
  role: z.enum(roles, "Choose a role."),
});

/** A person as a form gives one, in normal form; everything that is wrong with it comes back as issues. */
export function checkPerson(input: z.input<typeof person>): Result<Person> {
  const parsed = person.safeParse(input);
  return parsed.success ? ok(parsed.data) : fail(...issuesOf(parsed.error));
}
