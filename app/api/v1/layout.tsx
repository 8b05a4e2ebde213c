import type { ReactNode } from "react";
import { SiteScripts } from "#components/site/frame/site-scripts";
import { FontPreloads } from "../../(site)/font-preloads";
import "../../(site)/fonts.css";
import "../../(site)/site.css";

export const dynamic = "force-dynamic";

/** What is around the reference of the open interface, which developers of all editions read in English. */
export default function ReferenceLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" dir="ltr" suppressHydrationWarning>
      <head>
        <FontPreloads edition={{ direction: "ltr" }} />
        <SiteScripts />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      </head>
      <body>{children}</body>
    </html>
  );
}
