import { markdownPath } from "#lib/addresses/markdown-twin";
import { escapeMarkdown, oneLine } from "#lib/content/markdown/escape-markdown";
import { wordingFor } from "#lib/language/wording-for";
import { feedPath, pathOf } from "#lib/published/paths";
import type { CardView } from "#lib/published/views";
import { absoluteUrl } from "#lib/syndication/absolute-url";
import type { Where } from "#lib/syndication/head-parts";

/**
 * What a program that reads for somebody should know of an edition (llmstxt.org): what it is, how its articles are read as
 * Markdown, its newest ones, its sections and Pages, and where everything is listed.
 */
export function llmsTxt({ siteUrl, site }: Where, latest: CardView[]): string {
  const { edition, sections, pages } = site;
  const { llms, latest: newest, feedOf } = wordingFor(edition.code);
  const link = (name: string, path: string, about = "") =>
    `- [${words(name)}](${absoluteUrl(siteUrl, path)})${about && `: ${words(about)}`}`;
  const text = (name: string, path: string, about?: string) =>
    link(name, markdownPath(path) ?? path, about);
  const lists = sections.flatMap(({ name, path }) => (path === null ? [] : link(name, path)));
  const texts = pages.flatMap(({ name, path }) => (path === null ? [] : text(name, path)));
  return `${[
    `# ${words(edition.siteName)}`,
    edition.tagline && `> ${words(edition.tagline)}`,
    words(llms.about({ form: "Markdown", ending: ".md", type: "text/markdown" })),
    part(
      newest,
      latest.map(({ headline, path, standfirst }) => text(headline, path, standfirst ?? "")),
    ),
    part(llms.sections, lists),
    part(llms.pages, texts),
    part(llms.everything, [
      link("Sitemap", "/sitemap.xml"),
      link(feedOf(edition.siteName), feedPath(pathOf.home(edition))),
      link("OPML", pathOf.opml(edition)),
    ]),
  ]
    .filter(Boolean)
    .join("\n\n")}\n`;
}

const words = (text: string) => escapeMarkdown(oneLine(text));

function part(heading: string, lines: string[]): string {
  return lines.length === 0 ? "" : `## ${words(heading)}\n\n${lines.join("\n")}`;
}
