import { ApiReference } from "#components/reference/api-reference";
import { askedEdition } from "#lib/api/asked-edition";
import { readExamples } from "#lib/api/examples";
import { openApiDocument } from "#lib/api/openapi";
import { referenceView } from "#lib/api/reference-view";
import { keepRead } from "#lib/platform/cache";
import { env, siteUrlOf } from "#lib/platform/env";

/** The reference: the document of the open interface as a page, with examples that this site answers. */
export default async function ReferencePage() {
  const siteUrl = siteUrlOf(env());
  const document = openApiDocument(siteUrl);
  const examples = await keepRead(() => readExamples(siteUrl));
  const { edition } = await keepRead(() => askedEdition(undefined));
  return (
    <>
      <title>{`${document.info.title} · ${edition.siteName}`}</title>
      <meta name="description" content={String(document.info.summary)} />
      <meta name="robots" content="noindex" />
      <ApiReference
        siteName={edition.siteName}
        homeHref="/"
        view={referenceView(document, examples)}
      />
    </>
  );
}
