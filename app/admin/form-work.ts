import type { FormState } from "#components/desk/plain-form";
import { AppError, messageOf } from "#lib/platform/errors";
import { isDatabaseAway } from "#lib/platform/is-database-away";
import { log } from "#lib/platform/log";
import { fail, type Issue, type Result } from "#lib/platform/result";

const unavailable =
  "The newsroom’s database does not answer. Nothing was lost: wait a moment, then try again.";
const ours =
  "This could not be done. The fault is ours and stands in the server’s log: try again, or tell whoever runs the site.";

/** What was typed into a field of a form; a file is no text. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

/** Does what a form asks for. What nobody foresaw becomes a sentence too, and a line for the operator. */
export async function formWork<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AppError) return fail(issueOf(error));
    log.error("a form could not be worked on", { error: messageOf(error) });
    return fail({ path: [], message: isDatabaseAway(error) ? unavailable : ours });
  }
}

function issueOf({ kind, message }: AppError): Issue {
  return { path: [], message, ...(kind === "unauthenticated" && { way: "sign-in" }) };
}

/** Asks for everything that was left empty, in the order of the form. */
export function askFor(form: FormData, sentences: Record<string, string>): FormState["issues"] {
  const empty = Object.entries(sentences).filter(([name]) => textOf(form, name) === "");
  return empty.length === 0
    ? undefined
    : empty.map(([name, message]) => ({ path: [name], message }));
}
