import type { RelatedFill } from "#components/desk/story/fields/use-related-fill";
import css from "./fields.module.css";

type Props = { fill: RelatedFill; topicNames: Record<string, string>; hasTopics: boolean };

/** What is filled up beside the picks, each with its reason; not to be moved, as nobody chose it. */
export function RelatedFillList({ fill, topicNames, hasTopics }: Props) {
  const { picked, filled } = fill;
  if (filled.length === 0) {
    return <p className={css.hint}>{whyNothing(picked.length, hasTopics)}</p>;
  }
  return (
    <div className={css.filled}>
      <p className={css.hint}>Filled up by itself:</p>
      <ul aria-label="Filled up by itself">
        {filled.map(({ id, headline, sharedTopicIds }) => (
          <li key={id}>
            <span dir="auto">{headline}</span>
            <small className={css.quiet}>
              shares <bdi>{sharedTopicIds.map((topic) => topicNames[topic]).join(", ")}</bdi>
            </small>
          </li>
        ))}
      </ul>
    </div>
  );
}

function whyNothing(picks: number, hasTopics: boolean): string {
  if (picks >= 4) return "Nothing is filled up: four picks stand there.";
  return hasTopics
    ? "Nothing is filled up: no published story shares a topic with this one."
    : "Nothing is filled up: give the story a topic.";
}
