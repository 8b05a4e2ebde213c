import { notFound } from "next/navigation";
import { SearchFront } from "#components/site/search/search-front";
import { ownTwins } from "#lib/published/own-twins";
import { pathOf } from "#lib/published/paths";
import { searchArticles } from "#lib/published/search/articles";
import { readSearchAsked } from "#lib/published/search/asked";
import { headOfSearch } from "#lib/syndication/head-of-search";
import { readParams } from "../../read-params";
import { SitePage } from "../../site-page";
import { whereIs } from "../../where";

type Props = {
  params: Promise<{ edition: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The one page of the site that is made anew for every request: it keeps nothing that it reads. */
export default async function SearchRoute({ params, searchParams }: Props) {
  const where = await whereIs((await readParams(params)).edition);
  const { edition, sections } = where.site;
  const asked = readSearchAsked(await searchParams, edition);
  const view = await searchArticles(edition, asked, new Date());
  if (view === null) notFound();
  return (
    <SitePage
      where={where}
      head={headOfSearch(where, view)}
      twins={ownTwins(where.site, pathOf.search)}
    >
      <SearchFront view={view} edition={edition} sections={sections} />
    </SitePage>
  );
}
