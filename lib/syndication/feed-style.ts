import type { EditionView } from "#lib/language/edition";
import { wordingFor } from "#lib/language/wording-for";

/**
 * How a browser shows a feed to somebody who opens it: what it is, its address to copy, and the articles as a list. It is
 * CSS, since browsers give up XSLT; and what programs read stays as it is. Nothing is loaded for it.
 */
export function feedStyle({ code, direction }: EditionView): string {
  const { what, how } = wordingFor(code).feedPage;
  return `@namespace atom url("http://www.w3.org/2005/Atom");
@namespace dc url("http://purl.org/dc/elements/1.1/");
:root {
  color-scheme: light dark;
  display: block;
  direction: ${direction};
  max-inline-size: 42rem;
  margin: 0 auto;
  padding: 2rem 1.25rem 4rem;
  font: 1.0625rem/1.6 system-ui, sans-serif;
  overflow-wrap: anywhere;
  background: light-dark(#fff, #16181c);
  color: light-dark(#1c1e21, #e8e8e6);
}
:where(:root *) { display: none; }
:root::before {
  content: ${quoted(what)};
  display: block;
  margin-block-end: 2rem;
  padding: 1rem 1.25rem;
  border-inline-start: 0.25rem solid;
  background: light-dark(#f2f2ef, #22252b);
}
channel, item, atom|entry, channel > title, atom|feed > atom|title, item > title, atom|entry > atom|title,
channel > description, atom|subtitle, item > description, atom|summary,
atom|link[rel="self"], item > link, atom|entry > atom|link[rel="alternate"] { display: block; }
channel > title, atom|feed > atom|title { font-size: 2rem; font-weight: 700; line-height: 1.2; }
atom|link[rel="self"] { margin-block: 1.25rem 2rem; }
atom|link[rel="self"]::before { content: ${quoted(how)}; display: block; }
atom|link[rel="self"]::after, item > link, atom|entry > atom|link[rel="alternate"]::after {
  direction: ltr;
  unicode-bidi: isolate;
  font: 0.9375rem/1.6 ui-monospace, monospace;
  text-align: start;
}
atom|link[rel="self"]::after {
  content: attr(href);
  display: block;
  margin-block-start: 0.5rem;
  padding: 0.75rem 1rem;
  border: 1px solid light-dark(#8a8a84, #767a82);
  user-select: all;
}
atom|entry > atom|link[rel="alternate"]::after { content: attr(href); }
item, atom|entry { padding-block: 1.25rem; border-block-start: 1px solid light-dark(#d6d6d0, #3a3e46); }
item > title, atom|entry > atom|title { font-size: 1.25rem; font-weight: 700; line-height: 1.3; }
item > link, atom|entry > atom|link[rel="alternate"]::after { color: light-dark(#565a60, #a9adb5); }
`;
}

/** Words as a string of CSS. */
function quoted(words: string): string {
  return `"${words.replace(/["\\\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
}
