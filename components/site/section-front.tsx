import { FrontHeader } from "#components/site/front-header";
import { ListFront } from "#components/site/list-front";
import type { EditionView } from "#lib/language/edition";
import type { SectionPageView } from "#lib/published/views";

/** A section's page. */
export function SectionFront({ view, edition }: { view: SectionPageView; edition: EditionView }) {
  const header = <FrontHeader view={view} edition={edition} label={null} />;
  return <ListFront view={view} edition={edition} header={header} />;
}
