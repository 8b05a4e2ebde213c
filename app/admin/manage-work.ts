import { refresh } from "next/cache";
import type { PlainFieldProps } from "#components/desk/field-control";
import { type FieldGroup, fieldsIn } from "#components/desk/field-group";
import type { FormState } from "#components/desk/plain-form";
import { typedIn } from "#components/desk/typed-in";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { type Issue, ok, type Result } from "#lib/platform/result";
import { deskWork } from "./desk-work";
import { rememberForm } from "./form-memory";
import { textOf } from "./form-work";

/** A record in the form that changes it, and the version it has there. */
export type RecordForm = { version: string; fields: PlainFieldProps[]; groups?: FieldGroup[] };

type Work<T> = {
  form: FormData;
  work: (newsroom: Newsroom) => Promise<Result<T>>;
  /** What is said when it worked; the page is shown anew. */
  done: string | ((value: T) => Pick<FormState, "done" | "link">);
  /** Which field of the form an issue belongs to. */
  fieldOf?: (path: Issue["path"]) => Issue["path"];
  /** The record as it stands, for a form that must not overwrite what somebody else saved meanwhile. */
  read?: (newsroom: Newsroom) => Promise<RecordForm>;
};

/** Does what a form of the newsroom's management asks for. What was typed stays when it is refused. */
export async function manageWork<T>(of: Work<T>): Promise<FormState> {
  const { form, done, fieldOf = (path) => path } = of;
  const result = await deskWork(of.work);
  const standing = result.ok || isOlder(result.issues) ? await standingOf(of) : null;
  if (!result.ok) {
    const newer = standing !== null && { version: standing.version, shown: shownIn(standing) };
    return refuse(form, result.issues, fieldOf, newer ? { newer } : {});
  }
  refresh();
  const said = typeof done === "string" ? { done } : done(result.value);
  return rememberForm({
    ...said,
    of: textOf(form, "form"),
    ...(standing && { version: standing.version }),
  });
}

/** The version of the record that this save goes on from: a newer one that its writer knows of by now, before all. */
export function versionIn(form: FormData): string {
  return textOf(form, "knownVersion") || textOf(form, "version");
}

const isOlder = (issues: Issue[]) => issues.some(({ path }) => path[0] === "version");

async function standingOf<T>({ read }: Work<T>): Promise<RecordForm | null> {
  if (read === undefined) return null;
  const standing = await deskWork(async (newsroom) => ok(await read(newsroom)));
  return standing.ok ? standing.value : null;
}

function shownIn({ fields, groups = [] }: RecordForm): Record<string, string> {
  const texts = [...fields, ...fieldsIn(groups)].filter(
    ({ type }) => type !== "file" && type !== "tick",
  );
  return Object.fromEntries(texts.map(({ name, typed = "" }) => [name, typed]));
}

/** Says what is wrong, beside what was typed. */
export function refuse(
  form: FormData,
  issues: Issue[],
  fieldOf: (path: Issue["path"]) => Issue["path"] = (path) => path,
  more: Pick<FormState, "newer"> = {},
): Promise<FormState> {
  const placed = issues.map(({ path, message }) => ({ path: fieldOf(path), message }));
  const version = versionIn(form);
  return rememberForm({
    issues: placed,
    typed: typedIn(form),
    of: textOf(form, "form"),
    ...(version !== "" && { version }),
    ...more,
  });
}
