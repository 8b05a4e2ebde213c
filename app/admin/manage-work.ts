import { refresh } from "next/cache";
import type { FormState } from "#components/desk/plain-form";
import { typedIn } from "#components/desk/typed-in";
import type { Newsroom } from "#lib/newsroom/newsroom";
import type { Issue, Result } from "#lib/platform/result";
import { deskWork } from "./desk-work";
import { rememberForm } from "./form-memory";

type Work<T> = {
  form: FormData;
  work: (newsroom: Newsroom) => Promise<Result<T>>;
  /** What is said when it worked; the page is shown anew. */
  done: string | ((value: T) => Pick<FormState, "done" | "link">);
  /** Which field of the form an issue belongs to. */
  fieldOf?: (path: Issue["path"]) => Issue["path"];
};

/** Does what a form of the newsroom's management asks for. What was typed stays when it is refused. */
export async function manageWork<T>(of: Work<T>): Promise<FormState> {
  const { form, done, fieldOf = (path) => path } = of;
  const result = await deskWork(of.work);
  if (!result.ok) return refuse(form, result.issues, fieldOf);
  refresh();
  return rememberForm(typeof done === "string" ? { done } : done(result.value));
}

/** Says what is wrong, beside what was typed. */
export function refuse(
  form: FormData,
  issues: Issue[],
  fieldOf: (path: Issue["path"]) => Issue["path"] = (path) => path,
): Promise<FormState> {
  const placed = issues.map(({ path, message }) => ({ path: fieldOf(path), message }));
  return rememberForm({ issues: placed, typed: typedIn(form) });
}
