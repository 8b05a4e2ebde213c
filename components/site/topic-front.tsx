import { FrontHeader } from "#components/site/front-header";
import { ListFront } from "#components/site/list-front";
import type { EditionView } from "#lib/language/edition";
import { wordingFor } from "#lib/language/wording-for";
import type { TopicPageView } from "#lib/published/views";

/** The page of a subject, person, organisation or place that articles are tagged with. */
export function TopicFront({ view, edition }: { view: TopicPageView; edition: EditionView }) {
  const label = wordingFor(edition.code).topicTypes[view.topic.type];
  const header = <FrontHeader view={view} edition={edition} label={label} />;
  return <ListFront view={view} edition={edition} header={header} />;
}
