import { escapeHtml } from "#lib/content/escape-html";
import { inventHeadline, inventParagraph, inventSentence } from "./invented-text.ts";
import { makeRandom, type Random } from "./random.ts";

const sections = ["World", "Politics", "Economy", "Science", "Culture", "Sports", "Health"];
const tags = 400;
const writers = 60;
const hour = 3_600_000;
const namespaces = Object.entries({
  excerpt: "http://wordpress.org/export/1.2/excerpt/",
  content: "http://purl.org/rss/1.0/modules/content/",
  dc: "http://purl.org/dc/elements/1.1/",
  wp: "http://wordpress.org/export/1.2/",
})
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(" ");

/**
 * A WordPress export (WXR 1.2) of so many posts of about 750 words, piece by piece, the same each time: four to
 * eight paragraphs of classic HTML, one in five with a link to the post before it.
 */
export async function* inventExport(posts: number): AsyncGenerator<Uint8Array> {
  const random = makeRandom(2012);
  yield bytes(opening());
  for (let number = 1; number <= posts; number += 1) yield bytes(item(number, posts, random));
  yield bytes("</channel></rss>\n");
}

const bytes = (text: string) => Buffer.from(text, "utf8");

function opening(): string {
  const authors = Array.from({ length: writers }, (_, index) =>
    [
      "<wp:author>",
      `<wp:author_login>writer${index}</wp:author_login>`,
      `<wp:author_display_name>Writer ${index}</wp:author_display_name>`,
      "</wp:author>",
    ].join(""),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" ${namespaces}><channel><title>The Load</title><link>https://load.example</link>
<language>en</language><wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://load.example</wp:base_blog_url>
${authors.join("\n")}
`;
}

function item(number: number, posts: number, random: Random): string {
  const at = new Date(Date.UTC(2025, 0, 1) - (posts - number) * hour).toISOString();
  const date = `${at.slice(0, 10)} ${at.slice(11, 19)}`;
  const section = random.pick(sections);
  const chosen = Array.from({ length: 1 + random.below(4) }, () => `topic-${random.below(tags)}`);
  const fields: [string, string][] = [
    ["title", inventHeadline(random)],
    ["link", `https://load.example/${at.slice(0, 4)}/post-${number}/`],
    ["dc:creator", `writer${random.below(writers)}`],
    ["content:encoded", body(number, random)],
    ["excerpt:encoded", random.below(3) === 0 ? inventSentence(random) : ""],
    ["wp:post_id", String(number)],
    ["wp:post_date", date],
    ["wp:post_date_gmt", date],
    ["wp:post_name", `post-${number}`],
    ["wp:status", random.below(30) === 0 ? "draft" : "publish"],
    ["wp:post_type", "post"],
  ];
  const terms = [
    term("category", section.toLowerCase(), section),
    ...chosen.map((tag) => term("post_tag", tag, tag)),
  ];
  const elements = fields.map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`);
  return `<item>${[...elements, ...terms].join("\n")}</item>\n`;
}

function term(domain: string, slug: string, name: string): string {
  return `<category domain="${domain}" nicename="${slug}"><![CDATA[${name}]]></category>`;
}

function body(number: number, random: Random): string {
  const paragraphs = Array.from({ length: 8 + random.below(9) }, () =>
    escapeHtml(inventParagraph(random)),
  );
  if (number > 1 && number % 5 === 0) {
    paragraphs.push(`See <a href="https://load.example/?p=${number - 1}">what came before</a>.`);
  }
  return paragraphs.map((text) => `<p>${text}</p>`).join("\n");
}
