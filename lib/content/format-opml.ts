import { escapeHtml } from "#lib/content/escape-html";

type Listed = { name: string; url: string; siteUrl: string | null };

/** Feeds as a list that every feed reader takes (OPML 2.0). */
export function formatOpml(title: string, feeds: Listed[]): string {
  const lines = feeds.map(({ name, url, siteUrl }) => {
    const site = siteUrl === null ? "" : ` htmlUrl="${escapeHtml(siteUrl)}"`;
    const words = escapeHtml(name);
    return `    <outline type="rss" text="${words}" title="${words}" xmlUrl="${escapeHtml(url)}"${site}/>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head><title>${escapeHtml(title)}</title></head>
  <body>
${lines.join("")}  </body>
</opml>
`;
}
