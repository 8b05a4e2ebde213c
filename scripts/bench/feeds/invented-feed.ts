import { rssOf } from "#lib/intake/testing/feed-server";
import { makeRandom } from "../random.ts";

const words =
  "harbour river council market bridge ferry school winter morning station budget garden theatre weather library doctor bakery railway festival museum farmer forest teacher hospital orchestra island lantern valley miller captain".split(
    " ",
  );
const length = 30;
const newEachTime = 3;

/** A feed of thirty items with about 150 words of HTML each, the newest first; of each change three are new. */
export function inventedFeed(number: number, change: number): string {
  const newest = length + change * newEachTime;
  const items = Array.from({ length }, (_, at) => itemOf(number, newest - at));
  return rssOf(`Feed ${number}`, items);
}

function itemOf(feed: number, number: number) {
  const random = makeRandom(feed * 10_000 + number);
  const some = (count: number) => Array.from({ length: count }, () => random.pick(words)).join(" ");
  const link = `https://feed-${feed}.example/${number}`;
  const text = `&lt;p&gt;${some(75)} &lt;a href="/x"&gt;${some(3)}&lt;/a&gt;&lt;/p&gt;&lt;p&gt;${some(75)}&lt;/p&gt;`;
  const date = new Date(Date.UTC(2026, 0, 1) + number * 3_600_000).toUTCString();
  return { title: some(9), link, guid: link, date, text };
}
