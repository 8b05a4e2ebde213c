import type { ReactNode } from "react";
import { SiteFrame } from "#components/site/site-frame";
import { SiteScripts } from "#components/site/site-scripts";
import { keep } from "#lib/platform/cache";
import { tagOf } from "#lib/published/tags";
import { languageTag } from "#lib/syndication/head-parts";
import { FontPreloads } from "../font-preloads";
import { placeholder, readParams } from "../read-params";
import { whereIs } from "../where";
import "../fonts.css";
import "../site.css";

export const ensureStatic = "navigation";

export function generateStaticParams() {
  return [{ edition: placeholder }];
}

type Props = { params: Promise<{ edition: string }>; children: ReactNode };

/** The frame of every page of an edition. */
export default async function EditionLayout({ params, children }: Props) {
  "use cache";
  const { edition: segment } = await readParams(params);
  keep([tagOf.site()]);
  const { site } = await whereIs(segment);
  return (
    // The theme is set before the client runtime of a plain `next start` looks.
    <html lang={languageTag(site.edition)} dir={site.edition.direction} suppressHydrationWarning>
      <head>
        <FontPreloads edition={site.edition} />
        <SiteScripts />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
      </head>
      <body>
        <SiteFrame site={site}>{children}</SiteFrame>
      </body>
    </html>
  );
}
