import { expect } from "@playwright/test";
import { encodePath } from "#lib/addresses/normalise-path";
import { ask, askAll } from "../fetch/ask.ts";
import { readXml } from "../fetch/xml.ts";
import { doors } from "../leaks/doors.ts";
import { ownSiteTest as test } from "../test.ts";

/**
 * With a story in every state in which readers must not see it, no page, feed, sitemap, search, interface, file, preview
 * without its link, kept copy or error has a word of it.
 */
test.use({ siteName: "leaks" });

/** In which ways an address is asked. */
const ways: Record<string, string>[] = [
  {},
  { accept: "text/markdown" },
  { rsc: "1", "next-router-prefetch": "1" },
  { "accept-encoding": "gzip", range: "bytes=0-99999" },
];

const secret = /zqsecret[a-z]+/gi;

for (const code of ["en", "fa"] as const) {
  test(`no door shows a word of what readers of ${code} must not see`, async ({ site, desk }) => {
    test.setTimeout(300_000);
    const hidden = await desk.hideSecrets(code);
    const everywhere = Object.values(doors).flatMap((door) => door(hidden));
    const addresses = [...new Set([...everywhere, ...(await listedIn(site))])];
    expect(addresses.length).toBeGreaterThan(200);

    // What is open until it is withdrawn is shown, and kept: this walk can see.
    const before = await leaksAt(site, addresses);
    const seen = `${hidden.start}leavingheadline`;
    expect(before.some(({ words }) => words.includes(seen))).toBe(true);
    // Also in the translation, which names it as long as it is there.
    const named = before.filter(({ at }) =>
      hidden.translations.some((path) => at.startsWith(encodePath(path))),
    );
    expect(named.some(({ words }) => words.includes(`${hidden.start}leavingslug`))).toBe(true);
    const closed = before.flatMap(({ at, words }) =>
      words.filter((word) => !isOfLeaving(word)).map((word) => `${at}: ${word}`),
    );
    expect(closed).toEqual([]);

    // So are its pictures and its document, at once.
    const files = doors["media/[...file]/route.ts"]?.(hidden) ?? [];
    const statuses = async () =>
      new Set(await askAll(files, async (file) => (await ask(site, file)).status));
    expect(await statuses()).toContain(200);

    await desk.withdraw(hidden.leaving.path, "This article is gone.");
    expect(await statuses()).toEqual(new Set([404]));
    const after = [...new Set([...addresses, ...(await listedIn(site))])];
    const leaks = (await leaksAt(site, after)).map(({ at, words }) => `${at}: ${words.join(", ")}`);
    expect(leaks).toEqual([]);
  });
}

/** What an open article brings with it until it leaves: its words, and those of what it alone shows. */
function isOfLeaving(word: string): boolean {
  return /^zqsecret(?:fa)?(leaving|topic|author|picture|paper)/i.test(word);
}

/** Every address that the sitemaps tell. */
async function listedIn(site: { url: string }): Promise<string[]> {
  const pathOf = (url: string) => url.slice(site.url.length);
  const files = readXml((await ask(site, "/sitemap.xml")).text, "loc").map(pathOf);
  const lists = await askAll(files, async (file) =>
    readXml((await ask(site, file)).text, "loc").map(pathOf),
  );
  return [...files, ...lists.flat()];
}

/** Where a secret is told by whom nobody told it to: a word of the address itself may come back in a search field. */
async function leaksAt(site: { url: string }, addresses: string[]) {
  const asked = addresses.flatMap((path) => ways.map((headers) => ({ path, headers })));
  const found = await Promise.all(
    chunks(asked).map(async (some) => {
      const leaks: { at: string; words: string[] }[] = [];
      for (const { path, headers } of some) {
        const answer = await ask(site, path, headers);
        const text = `${answer.text} ${JSON.stringify(answer.headers)}`;
        const said = decodeURIComponent(path);
        const words = [...new Set(text.match(secret) ?? [])].filter((word) => !said.includes(word));
        if (words.length > 0) leaks.push({ at: `${path} ${JSON.stringify(headers)}`, words });
      }
      return leaks;
    }),
  );
  return found.flat();
}

/** A few at a time. */
function chunks<T>(all: T[]): T[][] {
  return Array.from({ length: 6 }, (_, start) => all.filter((_, index) => index % 6 === start));
}
