import "server-only";
import { policyKinds } from "#lib/content/site-settings";
import type { EditionView } from "#lib/language/edition";
import { publishedDb } from "#lib/platform/db";
import { findBreaking } from "#lib/published/breaking";
import type { Kept } from "#lib/published/kept";
import { pathOf } from "#lib/published/paths";
import { findSettings } from "#lib/published/settings";
import { tagOf } from "#lib/published/tags";
import type { SiteView } from "#lib/published/views";

/** The segment that stands for the default edition in the site's internal addresses. */
export const defaultEditionSegment = "~";

/**
 * What every page of an edition carries, found by the first segment of the internal address: a code, or `~`
 * for the default edition. Null for a code nobody has, and for the default edition's own, which has no prefix.
 */
export function findSite(segment: string): Promise<Kept<SiteView | null>> {
  return readSite((one) =>
    segment === defaultEditionSegment ? one.isDefault : one.code === segment && !one.isDefault,
  );
}

/** The same by an edition's code, the default edition's included. */
export function findSiteOfCode(code: string): Promise<Kept<SiteView | null>> {
  return readSite((one) => one.code === code);
}

/** The edition of a code alone, the default edition's included: for what shows nothing else of the site. */
export async function findEditionOfCode(code: string): Promise<Kept<EditionView | null>> {
  const edition = await publishedDb().edition.findUnique({
    where: { code },
    omit: { position: true },
  });
  return { value: edition, tags: [tagOf.site()] };
}

async function readSite(
  isWanted: (edition: EditionView) => boolean,
): Promise<Kept<SiteView | null>> {
  const db = publishedDb();
  const tags = [tagOf.site()];
  const editions = await db.edition.findMany({
    orderBy: { position: "asc" },
    omit: { position: true },
  });
  const edition = editions.find(isWanted);
  if (edition === undefined) return { value: null, tags };
  const [sections, pages, settings, breaking] = await Promise.all([
    db.sectionLabel.findMany({
      where: { editionId: edition.id },
      orderBy: [{ section: { position: "asc" } }, { name: "asc" }],
    }),
    db.page.findMany({
      where: { editionId: edition.id },
      orderBy: { publishedAt: "asc" },
      select: { id: true, title: true, path: true, inFooter: true },
    }),
    findSettings(edition.id),
    findBreaking(edition),
  ]);
  return {
    tags: [...tags, ...breaking.tags],
    value: {
      edition,
      editions,
      sections: sections.map(({ sectionId, name, slug }) => ({
        id: sectionId,
        name,
        path: pathOf.section(edition, slug),
      })),
      pages: pages
        .filter(({ inFooter }) => inFooter)
        .map(({ id, title, path }) => ({ id, name: title, path })),
      logo: settings.logo,
      footer: settings.footer,
      feedSummary: settings.feedSummary,
      breaking: breaking.value,
      policies: policyKinds.flatMap((kind) => {
        const page = pages.find(({ id }) => id === settings.policies[kind]);
        return page === undefined ? [] : [{ kind, path: page.path }];
      }),
    },
  };
}
