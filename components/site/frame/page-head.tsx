import type { HeadView, SocialArticleView, SocialView } from "#lib/published/head-view";

/** The head of a page. React moves these elements into `<head>` from wherever they are rendered. */
export function PageHead({ head }: { head: HeadView }) {
  return (
    <>
      <title>{head.title}</title>
      {head.description && <meta name="description" content={head.description} />}
      <meta name="robots" content={head.robots} />
      {head.canonical && <link rel="canonical" href={head.canonical} />}
      {head.alternates.map(({ hreflang, href }) => (
        <link key={hreflang} rel="alternate" hrefLang={hreflang} href={href} />
      ))}
      {head.feeds.map(({ title, href, type }) => (
        <link key={href} rel="alternate" type={type} title={title} href={href} />
      ))}
      {head.markdown && <link rel="alternate" type="text/markdown" href={head.markdown} />}
      {head.social && <Social social={head.social} />}
    </>
  );
}

function Social({ social }: { social: SocialView }) {
  const { image, article, card } = social;
  return (
    <>
      <meta property="og:type" content={social.type} />
      <meta property="og:title" content={social.title} />
      <meta property="og:url" content={social.url} />
      <meta property="og:site_name" content={social.siteName} />
      {social.description && <meta property="og:description" content={social.description} />}
      {social.locale && <meta property="og:locale" content={social.locale} />}
      {image && (
        <>
          <meta property="og:image" content={image.url} />
          <meta property="og:image:width" content={String(image.width)} />
          <meta property="og:image:height" content={String(image.height)} />
          <meta property="og:image:alt" content={image.alt} />
        </>
      )}
      {article && <SocialArticle article={article} />}
      <meta name="twitter:card" content={isWide(image) ? "summary_large_image" : "summary"} />
      {/* What fits is read where Open Graph says it. */}
      {card.title !== social.title && <meta name="twitter:title" content={card.title} />}
      {card.description && card.description !== social.description && (
        <meta name="twitter:description" content={card.description} />
      )}
      {image?.alt && <meta name="twitter:image:alt" content={image.alt} />}
    </>
  );
}

/** A face, or any picture that is not wider than high, is not cut to the wide form of a large card. */
function isWide(image: SocialView["image"]): boolean {
  return image !== null && image.width > image.height;
}

function SocialArticle({ article }: { article: SocialArticleView }) {
  return (
    <>
      <meta property="article:published_time" content={article.publishedTime} />
      {article.modifiedTime && (
        <meta property="article:modified_time" content={article.modifiedTime} />
      )}
      <meta property="article:section" content={article.section} />
      {article.authors.map((author) => (
        <meta key={author} property="article:author" content={author} />
      ))}
      {article.tags.map((tag) => (
        <meta key={tag} property="article:tag" content={tag} />
      ))}
    </>
  );
}
