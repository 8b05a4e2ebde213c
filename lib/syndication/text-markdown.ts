import { escapeMarkdown, oneLine } from "#lib/content/markdown/escape-markdown";
import { wordingFor } from "#lib/language/wording-for";
import type { ArticlePageView, ArticleView, PageView } from "#lib/published/views";
import { absoluteUrl } from "#lib/syndication/absolute-url";
import { contentMarkdown } from "#lib/syndication/content-markdown";
import { signers } from "#lib/syndication/feed";
import { languageTag, type Where } from "#lib/syndication/head-parts";

/**
 * An article as Markdown, whole: what is known of it as data at its head (YAML), its headline, what readers were told of
 * it, its text. It says nothing that its page does not show.
 */
export function articleMarkdown(
  { siteUrl }: Where,
  page: Pick<ArticlePageView, "article" | "context">,
): string {
  const { article, context } = page;
  const { headline, standfirst, section, topics } = article;
  const by = signers(article).map(({ name }) => name);
  return written([
    facts({
      title: headline,
      url: absoluteUrl(siteUrl, article.seo.canonicalUrl ?? article.path),
      published: article.publishedAt,
      ...(article.updatedAt !== null && { updated: article.updatedAt }),
      ...(by.length > 0 && { authors: by }),
      section: section.name,
      ...(topics.length > 0 && { topics: topics.map(({ name }) => name) }),
      language: languageTag({ code: article.language }),
    }),
    heading(headline),
    standfirst && escapeMarkdown(oneLine(standfirst)),
    corrections(article, "top"),
    contentMarkdown(siteUrl, { article, context }),
    corrections(article, "bottom"),
  ]);
}

/** A Page as Markdown in the same way. */
export function pageMarkdown({ siteUrl }: Where, page: PageView): string {
  const { title, standfirst, path, language, document, context } = page;
  const url = absoluteUrl(siteUrl, path);
  return written([
    facts({ title, url, language: languageTag({ code: language }) }),
    heading(title),
    standfirst && escapeMarkdown(oneLine(standfirst)),
    contentMarkdown(siteUrl, { article: { language, document, attachments: [] }, context }),
  ]);
}

const written = (parts: (string | null)[]) => `${parts.filter(Boolean).join("\n\n")}\n`;
const heading = (words: string) => `# ${escapeMarkdown(oneLine(words))}`;

/** JSON is YAML. */
function facts(known: Record<string, string | string[]>): string {
  const lines = Object.entries(known).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return ["---", ...lines, "---"].join("\n");
}

function corrections(article: ArticleView, where: "top" | "bottom"): string {
  const { correctionKinds } = wordingFor(article.language);
  return article.corrections
    .filter(({ place }) => place === where)
    .map(({ kind, text, publishedAt }) => {
      const said = escapeMarkdown(oneLine(text));
      return `> **${escapeMarkdown(correctionKinds[kind])}** (${publishedAt.slice(0, 10)}): ${said}`;
    })
    .join("\n\n");
}
