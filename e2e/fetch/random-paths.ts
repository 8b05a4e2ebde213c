import type { Random } from "../../scripts/bench/random.ts";

const letters = [..."abcdefghijklmnopqrstuvwxyzABCXYZ0123456789-_.~$&+,;=:@!'()*سلام日本é🗞"];
const places = ["news", "analysis", "articles", "almanac", "fa", "topics", "authors", "pages"];
const own = [
  "feed.xml",
  "atom.xml",
  "feed.json",
  "page",
  "versions",
  "archive",
  "corrections",
  "sitemaps",
];
const real = ["/", "/news", "/fa", "/topics/river-wenn", "/news/millgate-bridge-reopens"];
const broken = [
  "%",
  "%f",
  "%zz",
  "%ff",
  "%C3%28",
  "%E0%A4%A",
  "%00",
  "%2f",
  "%5c",
  "\\",
  "..",
  "%2e",
];
const absurd = [
  "0",
  "-1",
  "00",
  "1e9",
  "1.5",
  encodeURI("٢"),
  "99999",
  "9".repeat(30),
  "NaN",
  "0x10",
];

/** An address that somebody invented: readable or not, near to one of ours or far from it. */
export function inventPath(random: Random): string {
  const word = () =>
    encodeURIComponent(
      Array.from({ length: 1 + random.below(12) }, () => random.pick(letters)).join(""),
    );
  const one = random.below(100);
  if (one < 35) return `/${word()}`;
  if (one < 60) return `/${random.pick(places)}/${word()}`;
  if (one < 70) return `/${word()}/${word()}/${word()}`;
  if (one < 76) return `/${random.pick(places)}/${word()}/${random.pick(own)}/${word()}`;
  if (one < 86) return `/${word()}/${random.pick(broken)}${word()}`;
  if (one < 96) return `${random.pick(real)}?${word()}=${word()}`;
  if (one < 98) return `/${random.pick(places)}/page/${random.pick(absurd)}`;
  if (one < 99) return `/archive/${word()}/${random.pick(absurd)}`;
  return `/${"a/".repeat(1 + random.below(500))}${word()}`;
}
