/** The namespaces of an export, by the prefix that WordPress gives them. */
export type WxrPrefix = "wp" | "excerpt" | "content" | "dc";

const supportedVersions = new Set(["1.0", "1.1", "1.2"]);
const exportNamespace = /^https?:\/\/(?:www\.)?wordpress\.org\/export\/([0-9.]+)\/(excerpt\/?)?$/;

/**
 * The name of an element as the format's documentation writes it (`wp:post_id`, `title`), whatever
 * prefix this file binds to the namespace; null for elements of other vocabularies.
 */
export function wxrName(uri: string, local: string): string | null {
  if (uri === "") return local;
  const prefix = prefixOf(uri);
  return prefix === null ? null : `${prefix}:${local}`;
}

function prefixOf(uri: string): WxrPrefix | null {
  if (uri === "http://purl.org/rss/1.0/modules/content/") return "content";
  if (uri === "http://purl.org/dc/elements/1.1/") return "dc";
  const match = exportNamespace.exec(uri);
  if (match === null) return null;
  return match[2] === undefined ? "wp" : "excerpt";
}

/** The version that a namespace declaration stands for; null when it is not WordPress's. */
export function versionOfNamespace(uri: string): string | null {
  return exportNamespace.exec(uri)?.[1] ?? null;
}

export function isSupportedVersion(version: string): boolean {
  return supportedVersions.has(version);
}
