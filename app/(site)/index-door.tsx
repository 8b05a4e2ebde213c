import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { stepsTo } from "#lib/addresses/steps-to";
import type { EditionView } from "#lib/language/edition";
import { wordingFor } from "#lib/language/wording-for";
import { keepRead } from "#lib/platform/cache";
import { listIndexTwins } from "#lib/published/index-twins";
import type { Kept } from "#lib/published/kept";
import { breadcrumbJsonLd } from "#lib/syndication/breadcrumb-json-ld";
import { collectionJsonLd } from "#lib/syndication/collection-json-ld";
import { headOfOverview } from "#lib/syndication/head-of-overview";
import { SitePage } from "./site-page";
import { whereIs } from "./where";

type IndexOf<View> = {
  edition: string;
  /** Numbered pages are no twins of those in other editions, as they hold other names. */
  number: number | null;
  of: "topics" | "authors";
  find(edition: EditionView, number: number | null): Promise<Kept<View | null>>;
  draw(shown: { view: View; edition: EditionView }): ReactNode;
};

/** One page of all topics, or of all authors. */
export async function indexDoor<View extends { path: string }>(of: IndexOf<View>) {
  const where = await whereIs(of.edition);
  const { edition } = where.site;
  const view = await keepRead(() => of.find(edition, of.number));
  if (view === null) notFound();
  const { [of.of]: name, about, titleOfPage } = wordingFor(edition.code);
  const title = of.number === null ? name : titleOfPage(name, of.number);
  const { path } = view;
  const description = about[of.of](edition.siteName);
  const twins = of.number === null ? await keepRead(() => listIndexTwins(where.site, of.of)) : [];
  return (
    <SitePage
      where={where}
      head={headOfOverview(where, { title, path, description, twins })}
      data={[
        collectionJsonLd(where, { name, description: null, path }),
        breadcrumbJsonLd(where.siteUrl, stepsTo(edition, { name, path })),
      ]}
      twins={twins}
    >
      {of.draw({ view, edition })}
    </SitePage>
  );
}
