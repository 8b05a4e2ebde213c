import { checkHref } from "#lib/content/check-href";
import type { Block, Text } from "#lib/content/document";
import type { RichText, Run } from "#lib/content/rich-text";
import { ofOwnDirection, withoutUnstorable } from "#lib/content/storable-text";
import type { StoryContent } from "#lib/content/story-content";
import { storyLimits } from "#lib/content/story-limits";
import type { EditionView } from "#lib/language/edition";
import { wordingFor } from "#lib/language/wording-for";

export type OutsideItem = {
  title: string;
  href: string | null;
  source: string;
  summary: string;
  body: RichText;
};

/** What can be made of an outside item: a short pointer to it, or a draft that quotes it. */
export const storyForms = ["card", "draft"] as const;
export type StoryForm = (typeof storyForms)[number];

type Words = Partial<StoryContent>;

/**
 * What a story of an outside item begins with; each names its source, with the way there. A link card says what it is
 * about in a line and sends readers, and search engines, to the original. A draft quotes what the source wrote.
 */
export function storyOfItem(item: OutsideItem, form: StoryForm, edition: EditionView): Words {
  const credit = creditOf(item, edition);
  const headline = item.title.slice(0, storyLimits.headline).toWellFormed();
  const seo = { title: null, description: null, canonicalUrl: item.href, noindex: false };
  if (form === "card") {
    const standfirst = item.summary === item.title ? "" : item.summary;
    return {
      headline,
      standfirst: standfirst === "" ? null : standfirst,
      document: { type: "doc", version: 1, content: [credit] },
      ...(item.href !== null && { seo }),
    };
  }
  return { headline, document: { type: "doc", version: 1, content: [...quoteOf(item), credit] } };
}

function quoteOf({ body, source }: OutsideItem): Block[] {
  const paragraphs = body
    .map((runs) => runs.flatMap(textOf))
    .filter((content) => content.length > 0)
    .map((content) => ({ type: "paragraph" as const, content }));
  if (paragraphs.length === 0) return [];
  return [{ type: "quote", attrs: { source }, content: paragraphs }];
}

/** “Source: Harbour Radio”, with the way there. */
function creditOf({ href, source }: OutsideItem, edition: EditionView): Block {
  const said = `${wordingFor(edition.code).source} `;
  return {
    type: "paragraph",
    content: [{ type: "text", text: said }, ...textOf({ text: source, href })],
  };
}

function textOf({ text, href }: Run): Text[] {
  const words = ofOwnDirection(withoutUnstorable(text).replace(/\s+/g, " "));
  if (words === "") return [];
  const checked = href === null ? null : checkHref(href);
  if (!checked?.ok) return [{ type: "text", text: words }];
  return [{ type: "text", text: words, marks: [{ type: "link", attrs: { href: checked.value } }] }];
}
