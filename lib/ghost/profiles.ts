/** Where Ghost has a field for a profile, by the host it is on; the first part of the path is the name. */
const networks = {
  facebook: /^(?:www\.)?facebook\.com$/,
  twitter: /^(?:www\.)?(?:x|twitter)\.com$/,
} as const;

type Profiles = { website: string | null; facebook: string | null; twitter: string | null };

/** The addresses of somebody elsewhere in the fields that Ghost has for them: names on networks, and the first other address. */
export function profilesOf(sameAs: string[]): Profiles {
  const profiles: Profiles = { website: null, facebook: null, twitter: null };
  for (const address of sameAs) {
    const url = URL.parse(address);
    if (url === null) continue;
    const name = url.pathname.split("/")[1] ?? "";
    if (networks.facebook.test(url.hostname)) profiles.facebook ??= name;
    else if (networks.twitter.test(url.hostname)) profiles.twitter ??= `@${name}`;
    else profiles.website ??= address;
  }
  return profiles;
}
