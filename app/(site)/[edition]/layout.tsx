import type { ReactNode } from "react";
import { SiteScripts } from "#components/site/frame/site-scripts";
import { ThemeColours } from "#components/site/frame/theme-colours";
import { hrefOf } from "#lib/published/href-of";
import { pathOf } from "#lib/published/paths";
import { languageTag } from "#lib/syndication/head-parts";
import { FontPreloads } from "../font-preloads";
import { readParams } from "../read-params";
import { whereIs } from "../where";
import "../fonts.css";
import "../site.css";

/** Delivery keeps the pages, and asks for each when there is none (decision 18). */
export const dynamic = "force-dynamic";

type Props = { params: Promise<{ edition: string }>; children: ReactNode };

/** What is around every page of an edition; its masthead stands with the page, as it leads to where that is in others. */
export default async function EditionLayout({ params, children }: Props) {
  const { edition: segment } = await readParams(params);
  const { site } = await whereIs(segment);
  return (
    // The theme is set before the client runtime of a plain `next start` looks.
    <html lang={languageTag(site.edition)} dir={site.edition.direction} suppressHydrationWarning>
      <head>
        <FontPreloads edition={site.edition} />
        <SiteScripts />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
        <link rel="manifest" href={hrefOf(pathOf.manifest(site.edition))} />
        <ThemeColours />
      </head>
      <body>{children}</body>
    </html>
  );
}
