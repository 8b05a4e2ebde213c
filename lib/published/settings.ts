import "server-only";
import { footerLinks, policies, type SiteSettingsInput } from "#lib/content/site-settings";
import { publishedDb } from "#lib/platform/db";
import { hrefOf } from "#lib/published/href-of";
import { findImages } from "#lib/published/images";
import type { ImageView, SiteView } from "#lib/published/views";

type Settings = Pick<SiteView, "footer" | "feedSummary"> & {
  logo: ImageView | null;
  policies: SiteSettingsInput["policies"];
};

/** What an edition shows around its pages; one that nobody has set anything on shows nothing more. */
export async function findSettings(editionId: string): Promise<Settings> {
  const row = await publishedDb().siteSettings.findUnique({ where: { editionId } });
  const logoId = row?.logoMediaId ?? null;
  const images = await findImages(logoId === null ? [] : [logoId]);
  const links = footerLinks.catch([]).parse(row?.footerLinks ?? []);
  return {
    logo: logoId === null ? null : (images[logoId] ?? null),
    feedSummary: row?.feedSummary ?? false,
    policies: policies.catch({}).parse(row?.policies ?? {}),
    footer: {
      text: row?.footerText ?? "",
      links: links.map(({ name, address }) => ({
        name,
        href: address.startsWith("/") ? hrefOf(address) : address,
      })),
    },
  };
}
