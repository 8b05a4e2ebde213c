import { isStorableText } from "#lib/content/storable-text";
import { fail, ok, type Result } from "#lib/platform/result";

const maxLength = 4000;
const notAnAddress =
  "This is not an address that can be linked. Write the full address, starting with https:// (or mailto: or tel:).";

/**
 * An outside link must lead to the web (http, https), to a mailbox or to a telephone, in full, and
 * without a user name or password. The address stays as the editor wrote it; only the ends are
 * trimmed, spaces are encoded and the scheme is set in lower case. Scripts, data, paths without a
 * host and addresses that browsers would read differently from people are refused.
 */
export function checkHref(written: string): Result<string> {
  const address = written.trim().replaceAll(" ", "%20");
  const refuse = (message: string) => fail({ path: [], message });

  if (address.length > maxLength) return refuse("This address is too long. Use a shorter one.");
  if (/\s/.test(address) || !isStorableText(address)) {
    return refuse("This address contains a line break or an invisible character. Copy it again.");
  }
  const scheme = /^(https?:\/\/(?![/\\])|mailto:|tel:)(?=.)/i.exec(address)?.[0];
  if (scheme === undefined || !URL.canParse(address)) return refuse(notAnAddress);
  if (hasCredentials(new URL(address))) {
    return refuse(
      "This address contains a user name or password. Remove it, it would be published.",
    );
  }
  return ok(scheme.toLowerCase() + address.slice(scheme.length));
}

function hasCredentials(url: URL): boolean {
  return url.username !== "" || url.password !== "";
}
