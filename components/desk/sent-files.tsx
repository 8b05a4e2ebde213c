import { reached } from "#components/desk/reached";
import { typedIn } from "#components/desk/typed-in";

type Issue = { path: (string | number)[]; message: string };
type Told = { issues?: Issue[]; done?: string; link?: string };
type Action<Before, After> = (before: Before, form: FormData) => Promise<After>;
type Refused<Before> = Omit<Before, "done" | "link"> & {
  issues: Issue[];
  typed: Record<string, string>;
};

/** The same as the desk takes, in bytes; a form with more does not reach it to be told. */
const most = 1_000_000;

const tooLarge = "This file is larger than 1 MB. Make it smaller.";
const notHeld =
  "Choose the file again: it was not saved, and a form that is sent does not keep it.";

/**
 * The same action in a browser, for a form with a file: one that is too large is told beside its field before it is
 * sent, and one that was sent with a form that was refused has to be chosen again.
 */
export function withFiles<Before extends Told, After extends Told>(
  action: Action<Before, After>,
): Action<Before, After | Refused<Before>> {
  return async (before, form) => {
    const large = chosenIn(form).filter(({ size }) => size > most);
    if (large.length > 0) {
      const issues = large.map(({ name }) => ({ path: [name], message: tooLarge }));
      const { done: _, link: __, ...goneOn } = before;
      return { ...goneOn, issues, typed: typedIn(form) };
    }
    const state = await action(before, form);
    if (state.issues === undefined) return state;
    const told = new Set(state.issues.map(({ path }) => path[0]));
    const again = chosenIn(form).filter(({ name }) => !told.has(name));
    const issues = again.map(({ name }) => ({ path: [name], message: notHeld }));
    return { ...state, issues: [...state.issues, ...issues] };
  };
}

/** What a form that may hold files is given to send itself by; on the server the action itself, as ever. */
export function sendingFiles<Before extends Told, After extends Told>(
  action: Action<Before, After>,
) {
  return typeof window === "undefined" ? action : withFiles(reached(action));
}

/** The fields of a form in which a file was chosen, and how large each is. */
function chosenIn(form: FormData): { name: string; size: number }[] {
  return [...form].flatMap(([name, value]) =>
    value instanceof File && value.size > 0 ? [{ name, size: value.size }] : [],
  );
}
