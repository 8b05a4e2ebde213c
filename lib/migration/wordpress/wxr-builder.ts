import type {
  ArchiveAuthor,
  ArchiveComment,
  ArchiveEntry,
  ArchiveItem,
  ArchiveSite,
  ArchiveTerm,
} from "#lib/migration/archive-entry";

/** An element of the file without its children: texts directly under it, and its attributes. */
export type WxrElement = {
  name: string | null;
  text: string;
  attributes: Record<string, string>;
  line: number;
};

/** Gathers the small elements of one entry and makes the entry when its own element ends. */
export type EntryBuilder = {
  /** An element directly under the entry ended. */
  field(element: WxrElement): void;
  /** An element one step deeper ended, in a field that is still open. */
  subfield(element: WxrElement): void;
  /** The same in a comment. */
  commentField(element: WxrElement): void;
  finish(): ArchiveEntry;
};

type Fields = Map<string, string>;
const makeReader = (fields: Fields) => (name: string) => fields.get(name)?.trim() ?? "";

/** The builder for an element under `<channel>`; null for elements that are no entries. */
export function makeEntryBuilder(element: WxrElement): EntryBuilder | null {
  switch (element.name) {
    case "item":
      return makeItemBuilder(element.line);
    case "wp:author":
      return makeSimpleBuilder(toAuthor);
    case "wp:category":
      return makeSimpleBuilder(toCategory);
    case "wp:tag":
      return makeSimpleBuilder(toTag);
    case "wp:term":
      return makeSimpleBuilder(toTerm);
    default:
      return null;
  }
}

const privateFields = new Set([
  "wp:comment_author_IP",
  "wp:comment_author_email",
  "wp:comment_author_url",
]);

export function makeSite(fields: Fields): ArchiveSite {
  const read = makeReader(fields);
  return {
    kind: "site",
    system: "wordpress",
    version: read("wp:wxr_version"),
    title: read("title"),
    description: read("description"),
    language: read("language"),
    addresses: [read("wp:base_blog_url"), read("link"), read("wp:base_site_url")],
  };
}

function makeSimpleBuilder(
  toEntry: (read: (name: string) => string) => ArchiveEntry,
): EntryBuilder {
  const fields: Fields = new Map();
  return {
    field({ name, text }) {
      if (name !== null) fields.set(name, text);
    },
    subfield() {},
    commentField() {},
    finish: () => toEntry(makeReader(fields)),
  };
}

function toAuthor(read: (name: string) => string): ArchiveAuthor {
  return {
    kind: "author",
    id: read("wp:author_id"),
    login: read("wp:author_login"),
    email: read("wp:author_email"),
    displayName: read("wp:author_display_name"),
    firstName: read("wp:author_first_name"),
    lastName: read("wp:author_last_name"),
  };
}

function toCategory(read: (name: string) => string): ArchiveTerm {
  return {
    kind: "term",
    taxonomy: "category",
    id: read("wp:term_id"),
    slug: read("wp:category_nicename"),
    parent: read("wp:category_parent"),
    name: read("wp:cat_name"),
    description: read("wp:category_description"),
  };
}

function toTag(read: (name: string) => string): ArchiveTerm {
  return {
    kind: "term",
    taxonomy: "post_tag",
    id: read("wp:term_id"),
    slug: read("wp:tag_slug"),
    parent: "",
    name: read("wp:tag_name"),
    description: read("wp:tag_description"),
  };
}

function toTerm(read: (name: string) => string): ArchiveTerm {
  return {
    kind: "term",
    taxonomy: read("wp:term_taxonomy"),
    id: read("wp:term_id"),
    slug: read("wp:term_slug"),
    parent: read("wp:term_parent"),
    name: read("wp:term_name"),
    description: read("wp:term_description"),
  };
}

function makeItemBuilder(line: number): EntryBuilder {
  const fields: Fields = new Map();
  const meta: ArchiveItem["meta"] = [];
  const terms: ArchiveItem["terms"] = [];
  let key = "";
  let value = "";
  const comments: ArchiveComment[] = [];
  let comment: ArchiveComment = {};
  return {
    field({ name, text, attributes }) {
      if (name === "category") {
        terms.push({
          domain: attributes.domain ?? "category",
          nicename: attributes.nicename ?? "",
          name: text.trim(),
        });
      } else if (name === "wp:postmeta") {
        meta.push({ key, value });
        key = value = "";
      } else if (name === "wp:comment") {
        comments.push(comment);
        comment = {};
      } else if (name !== null) {
        fields.set(name, text);
      }
    },
    subfield({ name, text }) {
      if (name === "wp:meta_key") key = text.trim();
      if (name === "wp:meta_value") value = text;
    },
    commentField({ name, text }) {
      // Where somebody sat, and how they are reached, is nobody's business any more.
      if (name?.startsWith("wp:comment_") && !privateFields.has(name))
        comment[name.slice(3)] = text;
    },
    finish() {
      const read = makeReader(fields);
      return {
        kind: "item",
        line,
        postId: read("wp:post_id"),
        postType: read("wp:post_type"),
        title: read("title"),
        link: read("link"),
        guid: read("guid"),
        creator: read("dc:creator"),
        pubDate: read("pubDate"),
        postDate: read("wp:post_date"),
        postDateGmt: read("wp:post_date_gmt"),
        postName: read("wp:post_name"),
        status: read("wp:status"),
        password: read("wp:post_password"),
        parent: read("wp:post_parent"),
        isSticky: read("wp:is_sticky") === "1",
        content: fields.get("content:encoded") ?? "",
        excerpt: read("excerpt:encoded"),
        attachmentUrl: read("wp:attachment_url"),
        terms: withoutBareDoubles(terms),
        meta,
        commentCount: comments.length,
        comments,
      };
    },
  };
}

/** WXR 1.0 names every term twice, once without its slug, and calls tags “tag”. */
function withoutBareDoubles(terms: ArchiveItem["terms"]): ArchiveItem["terms"] {
  const named = new Set(terms.filter((term) => term.nicename !== "").map((term) => term.name));
  return terms
    .filter((term) => term.nicename !== "" || !named.has(term.name))
    .map((term) => (term.domain === "tag" ? { ...term, domain: "post_tag" } : term));
}
