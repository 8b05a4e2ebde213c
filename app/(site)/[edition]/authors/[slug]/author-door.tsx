import { notFound } from "next/navigation";
import { AuthorFront } from "#components/site/fronts/author-front";
import { stepsTo } from "#lib/addresses/steps-to";
import { wordingFor } from "#lib/language/wording-for";
import { keepRead } from "#lib/platform/cache";
import { findAuthorPage } from "#lib/published/author-page";
import { pathOf } from "#lib/published/paths";
import { breadcrumbJsonLd } from "#lib/syndication/breadcrumb-json-ld";
import { headOfAuthor } from "#lib/syndication/head-of-list";
import { authorListJsonLd } from "#lib/syndication/list-json-ld";
import { SitePage } from "../../../site-page";
import { twinsOf } from "../../../twins-of";
import { whereIs } from "../../../where";

/** One page of an author: its front, or the page with a number. */
export async function AuthorDoor(of: { edition: string; slug: string; number: number | null }) {
  const where = await whereIs(of.edition);
  const { edition } = where.site;
  const list = await keepRead(() => findAuthorPage(edition, of.slug, of.number));
  if (list === null) notFound();
  const twins = await twinsOf(where.site, {
    type: "author",
    id: list.author.id,
    number: of.number,
  });
  const above = { name: wordingFor(edition.code).authors, path: pathOf.authors(edition) };
  const steps = stepsTo(edition, above, { name: list.title, path: list.path });
  return (
    <SitePage
      where={where}
      head={headOfAuthor(where, list, twins)}
      data={[authorListJsonLd(where, list), breadcrumbJsonLd(where.siteUrl, steps)]}
      twins={twins}
    >
      <AuthorFront view={list} edition={edition} twins={twins} />
    </SitePage>
  );
}
