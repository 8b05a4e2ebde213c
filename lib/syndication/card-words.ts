import type { SocialView } from "#lib/published/head-view";
import { cutText } from "#lib/syndication/cut-text";

/** As many characters as the card of X takes (its guide to cards); other places show about as many. */
export const cardLimits = { title: 70, description: 200 };

/** What stands on the card of a shared link: the title and what it is about, each cut to its room between words. */
export function cardWords({
  title,
  description,
}: Pick<SocialView, "title" | "description">): SocialView["card"] {
  return {
    title: cutText(title, cardLimits.title),
    description: description && cutText(description, cardLimits.description),
  };
}
