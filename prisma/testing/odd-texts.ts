import { readFile } from "node:fs/promises";
import { onOneLine } from "#lib/content/storable-text";

/** A sample of texts that systems stumble over. */
export const written = [
  "👩‍👩‍👧‍👦 and 🏴󠁧󠁢󠁥󠁮󠁧󠁿 at the 🌉",
  "‏«پل»‎ می‌گشاید — ۲۰۲۶",
  `"quotes", 'more' and \`ticks\``,
  '\'; DROP TABLE "Article"; --',
  "$1 %s {{name}} <%= 1 %>",
  "<script>alert(1)</script><img src=x onerror=alert(2)>",
  "a \\ backslash \\u0000 and a % sign",
  "Ｆｕｌｌ ｗｉｄｔｈ, ﷽, Ǆ, ﬀ, ẛ̣",
  "Z̮̞̠͙͔ͅa̷l͈g̷o̜",
  "null",
  "__proto__",
];

const list = new URL("../../../shared/data/strings/blns.json", import.meta.url);
const naughty: string[] = await readFile(list, "utf8").then(
  (json) => JSON.parse(json) as string[],
  () => [],
);

/** The sample, and the Big List of Naughty Strings on machines that have it beside the project. */
export const oddTexts = [...written, ...naughty].filter((text) => onOneLine(text) !== "");
