import { notFound } from "next/navigation";
import { SectionFront } from "#components/site/fronts/section-front";
import { stepsTo } from "#lib/addresses/steps-to";
import { keepRead } from "#lib/platform/cache";
import { findSectionPage } from "#lib/published/section-page";
import { breadcrumbJsonLd } from "#lib/syndication/breadcrumb-json-ld";
import { headOfSection } from "#lib/syndication/head-of-list";
import { listJsonLd } from "#lib/syndication/list-json-ld";
import { SitePage } from "../../site-page";
import { twinsOf } from "../../twins-of";
import { whereIs } from "../../where";

/** One page of a section: its front, or the page with a number. */
export async function SectionDoor(of: { edition: string; slug: string; number: number | null }) {
  const where = await whereIs(of.edition);
  const { edition } = where.site;
  const list = await keepRead(() => findSectionPage(edition, of.slug, of.number));
  if (list === null) notFound();
  const twins = await twinsOf(where.site, {
    type: "section",
    id: list.section.id,
    number: of.number,
  });
  const steps = stepsTo(edition, { name: list.title, path: list.path });
  return (
    <SitePage
      where={where}
      head={headOfSection(where, list, twins)}
      data={[listJsonLd(where, list), breadcrumbJsonLd(where.siteUrl, steps)]}
      twins={twins}
    >
      <SectionFront view={list} edition={edition} twins={twins} />
    </SitePage>
  );
}
