/**
 * What a WordPress export (WXR 1.0 to 1.2) holds, in the words of the file: all texts as they stand
 * there, empty where the file has nothing. Plain data, so that an item can be kept as its raw record.
 */
export type WxrSite = {
  kind: "site";
  title: string;
  description: string;
  link: string;
  language: string;
  wxrVersion: string;
  baseSiteUrl: string;
  baseBlogUrl: string;
};

export type WxrAuthor = {
  kind: "author";
  id: string;
  login: string;
  email: string;
  displayName: string;
  firstName: string;
  lastName: string;
};

/** Categories, tags and terms of other taxonomies alike; `taxonomy` is `category`, `post_tag`, … */
export type WxrTerm = {
  kind: "term";
  taxonomy: string;
  id: string;
  slug: string;
  /** Slug of the parent term; empty at the top. */
  parent: string;
  name: string;
  description: string;
};

export type WxrItemTerm = { domain: string; nicename: string; name: string };

export type WxrItem = {
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
  terms: WxrItemTerm[];
  meta: { key: string; value: string }[];
  commentCount: number;
  comments: WxrComment[];
};

/** A comment with its fields as the export names them (`comment_author`, `comment_content`); without the IP address. */
export type WxrComment = Record<string, string>;

export type WxrEntry = WxrSite | WxrAuthor | WxrTerm | WxrItem;
