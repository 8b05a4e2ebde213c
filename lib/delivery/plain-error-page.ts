import { directionOf } from "#lib/language/language-tag";
import type { ErrorStatus } from "#lib/language/wording";
import { wordingFor } from "#lib/language/wording-for";
import { escapeXml } from "#lib/syndication/escape-xml";

/**
 * What readers get while no designed page could be made: the same words, in the edition's language,
 * without a style.
 */
export function plainErrorPage(status: ErrorStatus, editionCode: string): string {
  const { errors, backToHome } = wordingFor(editionCode);
  const { title, sentence, advice } = errors[status];
  const language = `lang="${escapeXml(editionCode)}" dir="${directionOf(editionCode)}"`;
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
<p data-notice=""></p>
<p>${escapeXml(advice)}</p>
<p><a href="/">${escapeXml(backToHome)}</a></p>
</main>
</body>
</html>
`;
}
