import { line } from "#lib/content/fields";
import { issuesOf } from "#lib/content/issues-of";
import { readTypedAddress } from "#lib/desk/addresses/typed-address";
import { fail, ok, type Result } from "#lib/platform/result";

/** An address that is added by hand, as it is typed or stands in a file. */
export type TypedEntry = { address: string; target: string; note?: string | undefined };

/** The same, understood: where it leads is an address of ours, whose holder is meant, or one elsewhere. */
export type Entry = {
  path: string;
  to: { kind: "own"; path: string } | { kind: "elsewhere"; url: string };
  note: string;
};

/** What has to be known of the site to understand an address: its origin, and the code that no address has. */
export type EntrySite = { origin: string; defaultCode: string | null };

const longestUrl = 2_000;
const longestNote = 500;

/** Understands an old address and where it is to lead, or says what has to be put right; asks nobody. */
export function readEntry(typed: TypedEntry, site: EntrySite): Result<Entry> {
  const path = readTypedAddress(typed.address);
  const [to, note] = [readTarget(typed.target, site), readNote(typed.note)];
  if (path.ok && to.ok && note.ok) {
    return ok({ path: withoutDefault(path.value, site), to: to.value, note: note.value });
  }
  return fail(...[path, to, note].flatMap((one) => (one.ok ? [] : one.issues)));
}

/** Why an address is led elsewhere, on one line. */
export function readNote(typed = ""): Result<string> {
  const note = line("note", longestNote).safeParse(typed);
  return note.success
    ? ok(note.data)
    : fail(...issuesOf(note.error).map(({ message }) => ({ path: ["note"], message })));
}

/** Where an address is to lead: one of this site, with or without its host, or one elsewhere. */
export function readTarget(typed: string, site: EntrySite): Result<Entry["to"]> {
  const text = typed.trim();
  if (text === "")
    return refuse("Say where it leads: find something by its name, or enter an address.");
  const isOwn = /^\/(?![/\\])/.test(text) || URL.parse(text)?.origin === site.origin;
  if (isOwn) {
    const path = readTypedAddress(text);
    if (!path.ok) return refuse(...path.issues.map(({ message }) => message));
    return ok({ kind: "own", path: withoutDefault(path.value, site) });
  }
  return readElsewhere(text);
}

function readElsewhere(text: string): Result<Entry["to"]> {
  const url = /^https?:\/\//i.test(text) ? URL.parse(text) : null;
  if (url === null) {
    return refuse(
      /^[\w+.-]*:|^\/\//.test(text)
        ? "An address elsewhere begins with https://."
        : "Choose something that is found, or enter an address: it begins with a slash or with https://.",
    );
  }
  if (url.username !== "" || url.password !== "") {
    return refuse("There is a name or password in this address. Leave it out.");
  }
  if (url.href.length > longestUrl) {
    return refuse(`This address is longer than ${longestUrl} characters.`);
  }
  return ok({ kind: "elsewhere", url: url.href });
}

/** The default edition's addresses have no code in front; with one they lead to the same. */
function withoutDefault(path: string, { defaultCode }: EntrySite): string {
  if (path === `/${defaultCode}`) return "/";
  return path.startsWith(`/${defaultCode}/`) ? path.slice(`/${defaultCode}`.length) : path;
}

function refuse(...messages: string[]) {
  return fail(...messages.map((message) => ({ path: ["target"], message })));
}
