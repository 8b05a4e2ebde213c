import type { ArchiveItem, ArchiveRemark, ArchiveSite } from "#lib/migration/archive-entry";
import { isInternal, loginOf } from "#lib/migration/ghost/ghost-entries";
import { type GhostRow, isYes, momentOfColumn, textOfColumn } from "#lib/migration/ghost/ghost-row";
import type { GhostTables, TagReading } from "#lib/migration/ghost/ghost-tables";
import { plainAsHtml } from "#lib/migration/ghost/plain-as-html";
import { bodyOf } from "#lib/migration/ghost/post-body";

type Known = { tables: GhostTables; site: ArchiveSite; tags: TagReading };

/** A post or page of Ghost as an item of an archive. */
export function itemOf(
  { line, row: written }: { line: number; row: GhostRow },
  { tables, site, tags }: Known,
): ArchiveItem {
  const home = (site.addresses[0] ?? "").replace(/\/$/, "");
  const id = textOfColumn(written, "id");
  const row = withAddresses({ ...written, ...tables.metaOf(id) }, home);
  const slug = textOfColumn(row, "slug");
  const isPage = row.type === "page" || isYes(row, "page");
  const body = bodyOf(row);
  const authors = signatures(tables, id);
  const moment = momentOfColumn(row, "published_at");
  const lead = leadOf(row);
  const seo = seoOf(row, home);
  const remarks = [...body.remarks, ...remarksOf(row, tables, id)];
  return {
    kind: "item",
    line,
    postId: id,
    postType: isPage ? "page" : "post",
    title: plainAsHtml(textOfColumn(row, "title")),
    link: slug === "" ? "" : `${home}/${encodeURIComponent(slug)}/`,
    guid: "",
    creator: authors[0]?.nicename ?? "",
    pubDate: "",
    postDate: "",
    postDateGmt: moment || "0000-00-00 00:00:00",
    postName: slug,
    status: statusOf(row),
    password: "",
    parent: "",
    isSticky: isYes(row, "featured"),
    content: body.content,
    excerpt: plainAsHtml(textOfColumn(row, "custom_excerpt")).replaceAll("[", "&#91;"),
    attachmentUrl: "",
    terms: [...tagsOf(tables, id, tags), ...authors],
    meta: [],
    commentCount: 0,
    comments: [],
    ...(body.rendered !== undefined && { rendered: body.rendered }),
    ...(lead !== null && { lead }),
    ...(seo !== null && { seo }),
    ...(remarks.length > 0 && { remarks }),
  };
}

/** Ghost writes the address of the site as `__GHOST_URL__` into everything that leads to it. */
function withAddresses(row: GhostRow, home: string): GhostRow {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === "string" ? value.replaceAll("__GHOST_URL__", home) : value,
    ]),
  );
}

const states: Record<string, string> = {
  published: "publish",
  scheduled: "future",
  draft: "draft",
  sent: "sent",
};

/** What only members could read, or only came by mail, is not for everybody. */
function statusOf(row: GhostRow): string {
  const written = textOfColumn(row, "status");
  const status = (Object.hasOwn(states, written) ? states[written] : undefined) ?? written;
  if (status !== "publish") return status;
  if (isYes(row, "email_only")) return "sent";
  const visibility = textOfColumn(row, "visibility");
  return visibility === "" || visibility === "public" ? status : "members";
}

function signatures({ users, authorsOf }: GhostTables, postId: string): ArchiveItem["terms"] {
  return authorsOf(postId).flatMap((id) => {
    const user = users.get(id);
    if (user === undefined) return [];
    const name = plainAsHtml(textOfColumn(user, "name"));
    return [{ domain: "author", nicename: loginOf(user), name }];
  });
}

/** Tags in their order, without those that readers never saw. */
function tagsOf(
  { tags, tagsOf: idsOf }: GhostTables,
  postId: string,
  as: TagReading,
): ArchiveItem["terms"] {
  const shown = idsOf(postId).flatMap((id) => {
    const tag = tags.get(id);
    return tag === undefined || isInternal(tag) ? [] : [tag];
  });
  return shown.map((tag, index) => ({
    domain: as === "alike" || index === 0 ? "category" : "post_tag",
    nicename: textOfColumn(tag, "slug"),
    name: plainAsHtml(textOfColumn(tag, "name")),
  }));
}

function leadOf(row: GhostRow): NonNullable<ArchiveItem["lead"]> | null {
  const address = textOfColumn(row, "feature_image", "image");
  if (address === "") return null;
  const caption = textOfColumn(row, "feature_image_caption");
  return { address, alt: textOfColumn(row, "feature_image_alt"), caption };
}

/** An address that only repeats where the post stood says nothing, and would lead nowhere now. */
function seoOf(row: GhostRow, home: string): NonNullable<ArchiveItem["seo"]> | null {
  const written = textOfColumn(row, "canonical_url");
  const isOwn = written.startsWith("/") || written.startsWith(home);
  const seo = {
    title: textOfColumn(row, "meta_title"),
    description: textOfColumn(row, "meta_description"),
    canonicalUrl: isOwn ? "" : written,
  };
  return Object.values(seo).every((value) => value === "") ? null : seo;
}

const social = /^(?:og|twitter)_(?:image|title|description)$/;

function remarksOf(row: GhostRow, tables: GhostTables, id: string): ArchiveRemark[] {
  const internal = tables.tagsOf(id).flatMap((tagId) => {
    const tag = tables.tags.get(tagId);
    return tag !== undefined && isInternal(tag) ? textOfColumn(tag, "name") : [];
  });
  const unknown = tables.authorsOf(id).filter((author) => !tables.users.has(author));
  const filled = Object.keys(row).filter((name) => textOfColumn(row, name) !== "");
  return [
    ...internal.map((detail) => ({ kind: "internal tag left out", detail })),
    ...unknown.map((detail) => ({ kind: "author who is not in the export", detail })),
    ...filled
      .filter((name) => name.startsWith("codeinjection_"))
      .map((detail) => ({ kind: "code of a page left out", detail })),
    ...filled
      .filter((name) => social.test(name))
      .map((name) => ({ kind: "words for social networks left out", detail: name })),
  ];
}
