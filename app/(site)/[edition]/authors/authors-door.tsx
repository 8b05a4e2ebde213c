import { AuthorIndex } from "#components/site/fronts/author-index";
import { findAuthorIndex } from "#lib/published/author-index";
import { indexDoor } from "../../index-door";

export function AuthorsDoor(at: { edition: string; number: number | null }) {
  return indexDoor({ ...at, of: "authors", find: findAuthorIndex, draw: AuthorIndex });
}
