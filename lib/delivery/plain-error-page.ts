import { editionPath } from "#lib/addresses/edition-path";
import { directionOf } from "#lib/language/language-tag";
import type { ErrorPageName } from "#lib/language/wording";
import { wordingFor } from "#lib/language/wording-for";
import { escapeXml } from "#lib/syndication/escape-xml";

/** What an error page must know of its edition. */
export type PageEdition = { code: string; isDefault: boolean };

/**
 * What readers get while no designed page could be made: the same words, in the edition's language,
 * without a style, with the way to that edition's home page.
 */
export function plainErrorPage(name: ErrorPageName, edition: PageEdition): string {
  const { code } = edition;
  const { errors, backToHome } = wordingFor(code);
  const home = encodeURI(editionPath(edition, "/"));
  const { title, sentence, advice } = errors[name];
  const language = `lang="${escapeXml(code)}" dir="${directionOf(code)}"`;
  return `<!DOCTYPE html>
<html ${language}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeXml(title)}</title>
</head>
<body>
<main>
<h1>${escapeXml(title)}</h1>
<p>${escapeXml(sentence)}</p>
<p dir="auto" data-notice=""></p>
<p>${escapeXml(advice)}</p>
<p><a href="${escapeXml(home)}">${escapeXml(backToHome)}</a></p>
</main>
</body>
</html>
`;
}
