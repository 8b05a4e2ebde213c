import type { FactName } from "#lib/content/kinds";
import type { TopicFact } from "#lib/content/topic-facts";

/** A fact by its name in the catalogue, and where it leads. */
export const fact = (name: FactName, value: string, href: string | null = null): TopicFact => ({
  name,
  value,
  href,
});

/** A fact under a name of its own. */
export const ownFact = (own: string, value: string, href: string | null = null): TopicFact => ({
  name: { own },
  value,
  href,
});
