import { typedIn } from "#components/desk/typed-in";

type Unreached = { issues: { path: string[]; message: string }[]; typed: Record<string, string> };
type Action<Before, After> = (before: Before, form: FormData) => Promise<After>;

const unreached = "The newsroom did not answer, or was renewed meanwhile.";
const kept =
  "What you typed is still here: try again. If that does not help, copy it and load the page again.";
const undone = "Nothing was done: try again. If that does not help, load the page again.";

/** The same action in a browser: one that cannot be reached any more is told in words, beside what was typed. */
export function reached<Before, After>(
  action: Action<Before, After>,
): Action<Before, After | Unreached> {
  return async (before, form) => {
    try {
      return await action(before, form);
    } catch (error) {
      if (leadsOn(error)) throw error;
      const typed = typedIn(form);
      const message = `${unreached} ${Object.keys(typed).length === 0 ? undone : kept}`;
      return { issues: [{ path: [], message }], typed };
    }
  };
}

/**
 * What a form is given to send itself by. The server writes the action itself into the page, for a browser without
 * a script; with one, an action that cannot be reached is told.
 *
 * @param note hears in the browser what is sent, also what was sent before the page was ready for it
 */
export function sending<Before, After>(
  action: Action<Before, After>,
  note?: (form: FormData) => void,
): Action<Before, After | Unreached> {
  if (typeof window === "undefined") return action;
  const send = reached(action);
  return (before, form) => {
    note?.(form);
    return send(before, form);
  };
}

/** An action that leads to another page does so by throwing what Next marks as its own. */
function leadsOn(error: unknown): boolean {
  return error instanceof Error && "digest" in error && String(error.digest).startsWith("NEXT_");
}
