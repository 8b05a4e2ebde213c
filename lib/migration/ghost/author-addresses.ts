import { checkHref } from "#lib/content/check-href";
import { unknownAddress } from "#lib/migration/addresses/source-site";
import { type GhostRow, textOfColumn } from "#lib/migration/ghost/ghost-row";

/** Where accounts are that Ghost keeps by their name alone. */
const places: Record<string, string> = {
  twitter: "https://x.com/",
  facebook: "https://www.facebook.com/",
  instagram: "https://www.instagram.com/",
  threads: "https://www.threads.net/@",
  bluesky: "https://bsky.app/profile/",
  mastodon: "https://",
  linkedin: "https://www.linkedin.com/in/",
  youtube: "https://www.youtube.com/",
  tiktok: "https://www.tiktok.com/@",
};

/** Columns in which a user's own page and accounts stand. */
export const addressColumns = ["website", ...Object.keys(places)];

/** What a user is called elsewhere, as web addresses; `home` is that of the old site, without a slash at its end. */
export function addressesOfUser(user: GhostRow, home: string): string[] {
  const website = textOfColumn(user, "website").replaceAll("__GHOST_URL__", home);
  const accounts = Object.keys(places).map((column) => accountOf(user, column));
  return [website, ...accounts].flatMap((address) => {
    const href = checkHref(address);
    const isKnown = href.ok && !`${href.value}/`.startsWith(unknownAddress);
    return isKnown && /^https?:/.test(href.value) ? [href.value] : [];
  });
}

function accountOf(user: GhostRow, column: string): string {
  const name = textOfColumn(user, column).trim().replace(/^\//, "");
  if (name === "" || /^https?:/i.test(name)) return name;
  // In an address of YouTube the sign stands before the name, in all others it does not or stands there already.
  return `${places[column]}${column === "youtube" ? name : name.replace(/^@/, "")}`;
}
