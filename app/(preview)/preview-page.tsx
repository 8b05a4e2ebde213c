import type { ReactNode } from "react";
import { ArticlePage } from "#components/article/article-page";
import { PreviewBanner } from "#components/site/frame/preview-banner";
import { SiteFrame } from "#components/site/frame/site-frame";
import { TextPage } from "#components/site/fronts/text-page";
import type { Preview } from "#lib/desk/previews/make-preview";
import type { EditionView } from "#lib/language/edition";
import { shareStandingBlocks } from "#lib/published/blocks";
import { findPhotos } from "#lib/published/photos";
import { listRelated } from "#lib/published/related";
import { findSiteOfCode } from "#lib/published/site";
import { listPageTranslations, listTranslations } from "#lib/published/translations";

/** A text as readers would get it, in the site's own frame and template, and with what is live today around it. */
export async function PreviewPage({ preview }: { preview: Preview }) {
  const { edition } = preview;
  return (
    <PreviewFrame edition={edition}>
      {preview.form === "article" ? (
        <PreviewedArticle preview={preview} />
      ) : (
        <PreviewedText preview={preview} />
      )}
    </PreviewFrame>
  );
}

/** The site around a preview, or around the sentence that there is none, under its banner. */
export async function PreviewFrame(props: { edition: EditionView; children: ReactNode }) {
  const { edition, children } = props;
  const { value: site } = await findSiteOfCode(edition.code);
  return (
    <>
      <PreviewBanner edition={edition} />
      {site === null ? children : <SiteFrame site={site}>{children}</SiteFrame>}
    </>
  );
}

type Of<Form extends Preview["form"]> = { preview: Extract<Preview, { form: Form }> };

async function PreviewedArticle({ preview }: Of<"article">) {
  const { edition, article, context, translationGroupId, relatedIds, topicIds } = preview;
  const [related, blocks, translations, photos] = await Promise.all([
    listRelated(edition, { id: article.id, relatedIds, topicIds }),
    shareStandingBlocks(edition),
    listTranslations({ id: article.id, translationGroupId }),
    findPhotos(article.bylines.map(({ id }) => id)),
  ]);
  const others = <T extends { id: string }>(cards: T[]) =>
    cards.filter(({ id }) => id !== article.id);
  const neighbours = { older: null, newer: null };
  const alone = { neighbours, followUp: null, versionsPath: null, elsewhere: {} };
  const view = { article, context, photos, translations, related, ...alone };
  return (
    <>
      <title>{article.headline}</title>
      <ArticlePage
        view={{
          ...view,
          selected: others(blocks.value.selected),
          latest: others(blocks.value.latest),
        }}
        edition={edition}
      />
    </>
  );
}

async function PreviewedText({ preview: { edition, page, translationGroupId } }: Of<"page">) {
  const translations = await listPageTranslations({ id: page.id, translationGroupId });
  return (
    <>
      <title>{page.title}</title>
      <TextPage view={{ ...page, translations }} edition={edition} />
    </>
  );
}
