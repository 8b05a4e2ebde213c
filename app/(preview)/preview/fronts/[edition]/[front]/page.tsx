import { notFound } from "next/navigation";
import { HomeFront } from "#components/site/fronts/home-front";
import { SectionFront } from "#components/site/fronts/section-front";
import type { FrontView } from "#lib/desk/fronts/get-front";
import { arrangeHomePage } from "#lib/published/home-page";
import { findSectionPage } from "#lib/published/section-page";
import { findSiteOfCode } from "#lib/published/site";
import { PreviewFrame } from "../../../../preview-page";
import { readFrontPreview } from "../../../../read-front-preview";

type Props = { params: Promise<{ edition: string; front: string }> };

/** A front as it is being arranged, on the site's own template and with what readers can open now. */
export default async function FrontPreview({ params }: Props) {
  const { edition, front } = await params;
  const view = await readFrontPreview(edition, front);
  if (view === null) notFound();
  return (
    <PreviewFrame edition={view.edition}>
      <title>{view.section?.name ?? view.edition.siteName}</title>
      {view.kind === "home" ? <PreviewedHome view={view} /> : <PreviewedSection view={view} />}
    </PreviewFrame>
  );
}

async function PreviewedHome({ view: { edition, layout } }: { view: FrontView }) {
  const { value: site } = await findSiteOfCode(edition.code);
  const { value } = await arrangeHomePage({ edition, sections: site?.sections ?? [], layout });
  return <HomeFront view={value} edition={edition} />;
}

async function PreviewedSection({ view: { edition, layout, section } }: { view: FrontView }) {
  const { value } = await findSectionPage(edition, section?.slug ?? "", null, layout);
  if (value === null) notFound();
  return <SectionFront view={value} edition={edition} twins={[]} />;
}
