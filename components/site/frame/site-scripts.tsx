import { siteModule, themeSnippet } from "#lib/addresses/site-scripts";

/** For the head of a public page. */
export function SiteScripts() {
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours */}
      <script dangerouslySetInnerHTML={{ __html: themeSnippet }} />
      <script src={siteModule} defer />
    </>
  );
}
