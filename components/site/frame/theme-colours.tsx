import { paper } from "#lib/syndication/site-colours";

/** What browsers draw around a page, in the colour of its paper; a theme that a reader chose changes which one holds. */
export function ThemeColours() {
  return (["light", "dark"] as const).map((scheme) => (
    <meta
      key={scheme}
      name="theme-color"
      media={`(prefers-color-scheme: ${scheme})`}
      content={paper[scheme]}
      data-scheme={scheme}
    />
  ));
}
