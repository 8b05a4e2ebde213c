import { z } from "zod";
import { checkHref } from "#lib/content/check-href";
import { line } from "#lib/content/fields";
import { type FactName, factNames, type TopicType } from "#lib/content/kinds";

/** What is usually told of a topic of each type; an editor can tell more under names of their own. */
export const factsOfType: Record<TopicType, readonly FactName[]> = {
  subject: [],
  person: ["born", "died", "office", "livesIn", "website"],
  organisation: ["founded", "seat", "head", "members", "website"],
  place: ["liesIn", "population", "area", "built", "website"],
  event: ["date", "venue", "organiser", "website"],
};

const mostFacts = 16;

const address = line("address", 2000).refine(
  (written) => /^\/(?!\/)/u.test(written) || checkHref(written).ok,
  "End it with a path of this site, such as /topics/river, or a whole address with https://.",
);

/** A fact: its name, of the list above or an editor's own, what it says, and where that leads. */
const topicFact = z.object({
  name: z.union([z.enum(factNames), z.object({ own: line("name of the fact", 60).min(1) })]),
  value: line("fact", 300).min(1, "Say something of it, or leave it out."),
  href: address.nullable(),
});
export type TopicFact = z.output<typeof topicFact>;

/** The facts of a topic in one edition, in the order in which readers get them. */
export const topicFacts = z
  .array(topicFact)
  .max(mostFacts, `There are more than ${mostFacts} facts. Remove some.`);
