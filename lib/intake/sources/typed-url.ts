import { checkHref } from "#lib/content/check-href";
import { fail, ok, type Result } from "#lib/platform/result";

const longest = 2_000;

/** The address of a site or feed as somebody types it: with or without its scheme, or with the one of feed readers. */
export function readTypedUrl(typed: unknown): Result<string> {
  const written = String(typed ?? "")
    .trim()
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, "")
    .replace(/^feed:\/\//i, "https://");
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(written) ? written : `https://${written}`;
  const checked = checkHref(address);
  const isWeb = checked.ok && /^https?:/.test(checked.value) && URL.canParse(checked.value);
  const url = isWeb ? new URL(checked.value) : null;
  if (url === null || written === "" || url.href.length > longest) {
    const message = "This is no address of a site or feed. Write it like https://news.example/.";
    return fail({ path: ["address"], message });
  }
  url.hash = "";
  return ok(url.href);
}
