import { legacyAddress } from "#lib/addresses/legacy-address";
import { normalisePath } from "#lib/addresses/normalise-path";
import { fail, ok, type Result } from "#lib/platform/result";

/** The ledger's key is indexed, and an index entry may not be larger than this; import keeps to it as well. */
const longestAddress = 1_000;

/** What campaigns hang behind an address; it says nothing about the page. */
const tracking = /^(?:utm_\w+|fbclid|gclid|ref)$/;

/**
 * An address of this site as somebody types or pastes it, in the form in which readers' requests are looked up:
 * a whole one, whatever its host, or one that begins with a slash; percent-encoded or not; an old one by number,
 * such as `/?p=123`. What cannot be meant comes back as a sentence.
 */
export function readTypedAddress(typed: string): Result<string> {
  const text = typed.trim();
  if (text === "") return refuse("Enter an address, such as /2019/05/the-old-bridge.");
  if (!/^(?:\/(?![/\\])|https?:\/\/)/i.test(text)) {
    return refuse("An address of this site begins with a slash or with https://.");
  }
  // What a browser would ask the site for.
  const url = URL.parse(text, "https://paper.example");
  if (url === null) return refuse("This is no address. Copy it from the browser once more.");
  for (const name of [...url.searchParams.keys()]) {
    if (tracking.test(name)) url.searchParams.delete(name);
  }
  const asked = normalisePath(`${url.pathname}${url.search}`);
  if (asked.kind === "malformed")
    return refuse(`This address cannot be asked for: ${asked.reason}.`);
  const legacy = legacyAddress(asked.path, asked.query);
  if (asked.query !== "" && legacy === null) {
    return refuse(
      `“${url.search.slice(0, 100)}” cannot be told apart here: behind a question mark the site knows numbers of WordPress alone, such as ?p=123. Leave it out.`,
    );
  }
  const path = legacy ?? asked.path;
  if (path.length > longestAddress) {
    return refuse(`This address is too long to be kept: use at most ${longestAddress} characters.`);
  }
  return ok(path);
}

function refuse(message: string) {
  return fail({ path: ["address"], message });
}
