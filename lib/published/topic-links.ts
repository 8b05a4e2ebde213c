import "server-only";
import type { TopicType } from "#lib/content/kinds";
import type { EditionView } from "#lib/language/edition";
import { pathOf } from "#lib/published/paths";
import type { TopicLinkView } from "#lib/published/views";

type TopicRow = { id: string; type: TopicType; labels: { name: string; slug: string }[] };

/** Topics of a live article as links; a live article gives each of them a page. Nameless ones are left out. */
export function topicLinks(topics: TopicRow[], edition: EditionView): TopicLinkView[] {
  return topics.flatMap(({ id, type, labels: [label] }) =>
    label === undefined
      ? []
      : [{ id, type, name: label.name, path: pathOf.topic(edition, label.slug) }],
  );
}
