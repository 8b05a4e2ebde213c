import { addressColumns } from "#lib/migration/ghost/author-addresses";
import { type GhostRow, textOfColumn } from "#lib/migration/ghost/ghost-row";

/** Whether all tags are alike, or the first of each post, its primary tag, is its category. */
export type TagReading = "alike" | "first is category";

/** What is known of an export besides its posts, once it has been read to the end. */
export type GhostTables = {
  version: string;
  settings: ReadonlyMap<string, string>;
  users: ReadonlyMap<string, GhostRow>;
  tags: ReadonlyMap<string, GhostRow>;
  /** Ids of the tags of a post in their order; the first is its primary tag. */
  tagsOf(postId: string): string[];
  /** Ids of those who signed a post, in their order. */
  authorsOf(postId: string): string[];
  /** Ids of tags that are the primary one of a post, `isShown` where readers saw them. */
  primaryTags(isShown: (tag: GhostRow) => boolean): Set<string>;
  /** Ids of all who signed one. */
  signers(): Set<string>;
  metaOf(postId: string): GhostRow;
  /** Rows of tables that nobody keeps. */
  rest: Record<string, number>;
};

/** Columns that are kept; everything else (addresses of mail, passwords, tokens) is not even held. */
const columns = {
  users: ["id", "name", "slug", "bio", ...addressColumns],
  tags: ["id", "name", "slug", "description", "visibility"],
  posts_meta: [
    "meta_title",
    "meta_description",
    "feature_image_alt",
    "feature_image_caption",
    "email_only",
    "og_image",
    "og_title",
    "og_description",
    "twitter_image",
    "twitter_title",
    "twitter_description",
  ],
};

const settingsKept =
  /^(?:title|description|lang|locale|default_locale|timezone|active_timezone|codeinjection_(?:head|foot)|ghost_(?:head|foot))$/;

/** What Ghost keeps of itself, and what only says which row belongs to which: nothing that anybody would miss. */
const ownTables =
  /^(?:meta|settings|migrations(?:_lock)?|permissions.*|roles.*|brute|sessions|actions|jobs|app_(?:fields|settings)|apps|tokens|api_keys|invites|posts_products|posts_meta|.*_lock|mobiledoc_revisions|post_revisions)$/;

type Link = { id: string; order: number };

/** Takes the rows of an export in whatever order they come; of posts only who has written them. */
export function makeGhostTables() {
  const settings = new Map<string, string>();
  const users = new Map<string, GhostRow>();
  const tags = new Map<string, GhostRow>();
  const links = { posts_tags: new Map<string, Link[]>(), posts_authors: new Map<string, Link[]>() };
  const creators = new Map<string, string>();
  const meta = new Map<string, GhostRow>();
  const rest: Record<string, number> = {};
  let version = "";

  const link = (table: keyof typeof links, row: GhostRow) => {
    const postId = textOfColumn(row, "post_id");
    const held = links[table].get(postId) ?? [];
    const id = textOfColumn(row, table === "posts_tags" ? "tag_id" : "author_id");
    const written = Number(textOfColumn(row, "sort_order"));
    held.push({ id, order: Number.isFinite(written) ? written : 0 });
    links[table].set(postId, held);
  };
  const linked = (table: keyof typeof links, postId: string) =>
    [...(links[table].get(postId) ?? [])]
      .sort((one, other) => one.order - other.order)
      .map(({ id }) => id);

  const authorsOf = (postId: string) => {
    const together = linked("posts_authors", postId);
    const creator = creators.get(postId) ?? "";
    return together.length > 0 || creator === "" ? together : [creator];
  };

  const tables: GhostTables = {
    get version() {
      return version;
    },
    settings,
    users,
    tags,
    tagsOf: (postId) => linked("posts_tags", postId),
    authorsOf,
    primaryTags(isShown) {
      const first = (postId: string) =>
        linked("posts_tags", postId).find((id) => {
          const tag = tags.get(id);
          return tag !== undefined && isShown(tag);
        });
      return new Set([...creators.keys()].flatMap((postId) => first(postId) ?? []));
    },
    signers: () => new Set([...creators.keys()].flatMap(authorsOf)),
    metaOf: (postId) => meta.get(postId) ?? {},
    rest,
  };
  return {
    tables,
    add(table: string, row: GhostRow): void {
      if (table === "posts") creators.set(textOfColumn(row, "id"), textOfColumn(row, "author_id"));
      else if (table === "meta") version = textOfColumn(row, "version");
      else if (table === "users") users.set(textOfColumn(row, "id"), only(row, columns.users));
      else if (table === "tags") tags.set(textOfColumn(row, "id"), only(row, columns.tags));
      else if (table === "posts_tags" || table === "posts_authors") link(table, row);
      else if (table === "posts_meta")
        meta.set(textOfColumn(row, "post_id"), only(row, columns.posts_meta));
      else if (table === "settings") {
        const key = textOfColumn(row, "key");
        if (settingsKept.test(key)) settings.set(key, textOfColumn(row, "value"));
      } else if (!ownTables.test(table)) {
        const name = table.slice(0, 60).replaceAll("_", " ");
        rest[name] = (rest[name] ?? 0) + 1;
      }
    },
  };
}

/** Empty columns are left out, so that what is held of many posts stays small. */
function only(row: GhostRow, names: readonly string[]): GhostRow {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = row[name];
      return value === null || value === undefined || value === "" ? [] : [[name, value]];
    }),
  );
}
