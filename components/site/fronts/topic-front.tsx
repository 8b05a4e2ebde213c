import { CoverageYears } from "#components/site/fronts/coverage-years";
import { ListFront } from "#components/site/fronts/list-front";
import { Timeline } from "#components/site/fronts/timeline";
import { TopicFacts } from "#components/site/fronts/topic-facts";
import { FrontHeader } from "#components/site/parts/front-header";
import type { EditionView } from "#lib/language/edition";
import { wordingFor } from "#lib/language/wording-for";
import { pathOf } from "#lib/published/paths";
import type { TopicPageView, TwinView } from "#lib/published/views";

/** The page of a subject, person, organisation or place that articles are tagged with. */
export function TopicFront(props: {
  view: TopicPageView;
  edition: EditionView;
  twins: TwinView[];
}) {
  const { view, edition, twins } = props;
  const wording = wordingFor(edition.code);
  const header = (
    <FrontHeader
      view={view}
      edition={edition}
      above={{ name: wording.topics, path: pathOf.topics(edition) }}
      label={wording.topicTypes[view.topic.type]}
      twins={twins}
    >
      <TopicFacts facts={view.facts} wording={wording} />
      <CoverageYears years={view.years} wording={wording} />
    </FrontHeader>
  );
  return (
    <ListFront view={view} edition={edition} header={header}>
      <Timeline view={view} edition={edition} />
    </ListFront>
  );
}
