import { checkHref } from "#lib/content/check-href";

/** An address of the web as it stands beside another; null where it is none, or none that may be linked. */
export function resolveAddress(written: string, base: string): string | null {
  const address = written.trim().replace(/[\t\n\r]/g, "");
  if (address === "" || !URL.canParse(address, base || undefined)) return null;
  const { href, protocol } = new URL(address, base || undefined);
  if (protocol !== "http:" && protocol !== "https:") return null;
  const checked = checkHref(href);
  return checked.ok ? checked.value : null;
}
