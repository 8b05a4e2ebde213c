import type { PlainFieldProps } from "#components/desk/field-control";
import { type FactName, type TopicType, topicTypes } from "#lib/content/kinds";

const names: Record<TopicType, string> = {
  subject: "Subject",
  person: "Person",
  organisation: "Organisation",
  place: "Place",
  event: "Event",
};

/** What the facts are called at the desk; readers have them in the language of their edition. */
export const factLabels: Record<FactName, string> = {
  born: "Born",
  died: "Died",
  office: "Office",
  livesIn: "Lives in",
  date: "Date",
  venue: "Where",
  organiser: "Organiser",
  founded: "Founded",
  seat: "Seat",
  head: "Head",
  members: "Members",
  liesIn: "Lies in",
  population: "Population",
  area: "Area",
  built: "Built",
  website: "Website",
};

export const topicTypeName = (type: TopicType) => names[type];
export const topicTypeChoices = topicTypes.map((value) => ({ value, name: names[value] }));

/** What a topic is about, as a field of its form. */
export function typeField(typed: TopicType): PlainFieldProps {
  return { name: "type", label: "Type", type: "choice", options: topicTypeChoices, typed };
}
