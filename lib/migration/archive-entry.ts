/**
 * What an export of another system holds, in the words of the file: all texts as they stand there, empty where the
 * file has nothing. Plain data, so that an item can be kept as its raw record. The words are those of WordPress
 * (WXR 1.0 to 1.2), the largest of them; readers of other systems put theirs into these.
 */
export type ArchiveSite = {
  kind: "site";
  system: ArchiveSystem;
  /** Of the export's format. */
  version: string;
  title: string;
  description: string;
  language: string;
  /** Where the site stood, its home first; what the file does not say is left out. */
  addresses: string[];
};

export type ArchiveSystem = "wordpress" | "ghost";

export type ArchiveAuthor = {
  kind: "author";
  id: string;
  login: string;
  email: string;
  displayName: string;
  firstName: string;
  lastName: string;
  biography?: string;
  /** Their own page and what they are called elsewhere, as web addresses. */
  addresses?: string[];
};

/** Categories, tags and terms of other taxonomies alike; `taxonomy` is `category`, `post_tag`, … */
export type ArchiveTerm = {
  kind: "term";
  taxonomy: string;
  id: string;
  slug: string;
  /** Slug of the parent term; empty at the top. */
  parent: string;
  name: string;
  description: string;
};

export type ArchiveItemTerm = { domain: string; nicename: string; name: string };

export type ArchiveItem = {
  kind: "item";
  /** Where the item starts in the file, counted from 1. */
  line: number;
  postId: string;
  postType: string;
  title: string;
  link: string;
  guid: string;
  creator: string;
  /** RFC 822, UTC. */
  pubDate: string;
  /** `yyyy-mm-dd hh:mm:ss` in the time zone of the old site. */
  postDate: string;
  /** `yyyy-mm-dd hh:mm:ss` in UTC; `0000-00-00 00:00:00` when never published. */
  postDateGmt: string;
  postName: string;
  status: string;
  password: string;
  parent: string;
  isSticky: boolean;
  content: string;
  excerpt: string;
  attachmentUrl: string;
  terms: ArchiveItemTerm[];
  meta: { key: string; value: string }[];
  commentCount: number;
  comments: ArchiveComment[];
  /**
   * The text to be counted, where `content` was made by us from what an editor kept: as the old system had made it for
   * its readers, else as that tells of itself by another way.
   */
  rendered?: string;
  /** The picture that stands for the item, where the export names it by its address. */
  lead?: { address: string; alt: string; caption: string };
  /** What search engines were told; empty where it was nothing of its own. */
  seo?: { title: string; description: string; canonicalUrl: string };
  /** What of it has no place here, for the report. */
  remarks?: ArchiveRemark[];
};

export type ArchiveRemark = { kind: string; detail: string };

/** What an export has besides, and nobody keeps: how many of each. */
export type ArchiveRest = { kind: "rest"; counts: Record<string, number> };

/** A comment with its fields as the export names them (`comment_author`, `comment_content`); without the IP address. */
export type ArchiveComment = Record<string, string>;

export type ArchiveEntry = ArchiveSite | ArchiveAuthor | ArchiveTerm | ArchiveItem | ArchiveRest;
