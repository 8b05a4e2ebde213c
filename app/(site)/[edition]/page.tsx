import { HomeFront } from "#components/site/fronts/home-front";
import { keepRead } from "#lib/platform/cache";
import { getHomePage } from "#lib/published/home-page";
import { ownTwins } from "#lib/published/own-twins";
import { pathOf } from "#lib/published/paths";
import { headOfHome } from "#lib/syndication/head-of-home";
import { homeJsonLd } from "#lib/syndication/home-json-ld";
import { websiteJsonLd } from "#lib/syndication/website-json-ld";
import { readParams } from "../read-params";
import { SitePage } from "../site-page";
import { whereIs } from "../where";

export default async function HomeRoute({ params }: { params: Promise<{ edition: string }> }) {
  const where = await whereIs((await readParams(params)).edition);
  const { edition, sections } = where.site;
  const home = await keepRead(() => getHomePage(edition, sections));
  return (
    <SitePage
      where={where}
      head={headOfHome(where, home)}
      twins={ownTwins(where.site, pathOf.home)}
      data={[websiteJsonLd(where), homeJsonLd(where, home)]}
    >
      <HomeFront view={home} edition={edition} />
    </SitePage>
  );
}
