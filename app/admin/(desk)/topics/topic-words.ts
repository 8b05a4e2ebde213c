import type { PlainFieldProps } from "#components/desk/field-control";
import type { TopicType } from "#lib/content/kinds";

export const topicTypes = ["subject", "person", "organisation", "place"] as const;

const names: Record<TopicType, string> = {
  subject: "Subject",
  person: "Person",
  organisation: "Organisation",
  place: "Place",
};

export const topicTypeName = (type: TopicType) => names[type];
export const topicTypeChoices = topicTypes.map((value) => ({ value, name: names[value] }));

/** What a topic is about, as a field of its form. */
export function typeField(typed: TopicType): PlainFieldProps {
  return { name: "type", label: "Type", type: "choice", options: topicTypeChoices, typed };
}
