import type { PlainFieldProps } from "#components/desk/field-control";
import { type FactName, type TopicType, topicTypes } from "#lib/content/kinds";
import { wordingFor } from "#lib/language/wording-for";

const names: Record<TopicType, string> = {
  subject: "Subject",
  person: "Person",
  organisation: "Organisation",
  place: "Place",
  event: "Event",
};

/** What the facts are called at the desk, where no place stands behind “In”; readers have them in their language. */
export const factLabels: Record<FactName, string> = {
  ...wordingFor("en").factNames,
  liesIn: "Lies in",
};

export const topicTypeName = (type: TopicType) => names[type];
export const topicTypeChoices = topicTypes.map((value) => ({ value, name: names[value] }));

/** What a topic is about, as a field of its form. */
export function typeField(typed: TopicType): PlainFieldProps {
  return { name: "type", label: "Type", type: "choice", options: topicTypeChoices, typed };
}
