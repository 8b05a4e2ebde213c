import type { ReactNode } from "react";
import type { EditionView } from "#lib/language/edition";
import { languageTag } from "#lib/syndication/head-parts";
import { LinksInTabs } from "./links-in-tabs";
import "../(site)/fonts.css";
import "../(site)/site.css";

/** The outermost frame of a preview, in the language and direction of its edition. */
export function PreviewHtml(props: { edition: EditionView; children: ReactNode }) {
  const { edition, children } = props;
  return (
    <html lang={languageTag(edition)} dir={edition.direction}>
      <head>
        <meta name="robots" content="noindex, nofollow" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      </head>
      <body>
        {children}
        <LinksInTabs />
      </body>
    </html>
  );
}
