import "server-only";
import { type Asked, readAsked } from "#lib/ghost/asked";
import { browseAuthors, readAuthor } from "#lib/ghost/authors";
import { GhostRefusal } from "#lib/ghost/ghost-refusal";
import type { By } from "#lib/ghost/kept-answer";
import { browsePages, readPage } from "#lib/ghost/pages";
import { browsePosts, readPost } from "#lib/ghost/posts";
import { browseSettings } from "#lib/ghost/settings";
import { browseTags, readTag } from "#lib/ghost/tags";
import type { Kept } from "#lib/published/kept";
import { tagOf } from "#lib/published/tags";
import type { Where } from "#lib/syndication/head-parts";

type Resource = {
  browse: (where: Where, asked: Asked) => Kept<object> | Promise<Kept<object>>;
  read: (where: Where, by: By, asked: Asked) => Promise<Kept<object>>;
};

const resources: Record<string, Resource> = {
  posts: { browse: browsePosts, read: readPost },
  pages: { browse: browsePages, read: readPage },
  tags: { browse: browseTags, read: readTag },
  authors: { browse: browseAuthors, read: readAuthor },
  settings: {
    browse: browseSettings,
    read: () => Promise.reject(new GhostRefusal("NotFoundError", "Ask for all settings at once.")),
  },
};

/**
 * What Ghost's Content API (read-only, version 6) would answer for `posts`, `posts/<id>` or `posts/slug/<slug>` of an
 * edition. Throws GhostRefusal for what it cannot.
 *
 * @param path decoded parts behind `/content/`
 */
export async function answerGhost(
  where: Where,
  [name = "", ...rest]: string[],
  query: URLSearchParams,
): Promise<Kept<object> & { until: Date | null }> {
  const resource = Object.hasOwn(resources, name) ? resources[name] : undefined;
  const by = askedOne(rest);
  if (resource === undefined || by === undefined) throw nothingThere();
  const asked = readAsked(query);
  const { value, tags } = await (by === null
    ? resource.browse(where, asked)
    : resource.read(where, by, asked));
  const until = asked.isOfNow ? new Date(Date.now() + shortWhile) : null;
  return { value, tags: [...tagsOfAll(where), ...tags], until };
}

/** As long as front caches keep an answer without asking. */
const shortWhile = 60_000;

/** What makes every answer old: whatever comes, changes or goes in the edition, or is named otherwise. */
function tagsOfAll({ site: { edition } }: Where): string[] {
  return [tagOf.site(), tagOf.sitemap(edition.id), tagOf.selected(edition.id)];
}

/** Null for all of them; undefined for an address that means nothing. */
function askedOne([first, second, ...more]: string[]): By | null | undefined {
  if (first === undefined) return null;
  if (first !== "slug") return second === undefined ? { id: first } : undefined;
  return second === undefined || more.length > 0 ? undefined : { slug: second };
}

function nothingThere(): GhostRefusal {
  const known = Object.keys(resources).join(", ");
  return new GhostRefusal("NotFoundError", `Nothing is here. Ask for one of ${known}.`);
}
