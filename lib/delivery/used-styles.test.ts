import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { readStyles } from "#lib/delivery/read-styles";
import { usedStyles } from "#lib/delivery/used-styles";

const page = '<html lang="en"><p class="a b">café</p><a hrefLang="fa" lang="fa">فارسی</a></html>';
const used = (styles: string, html = page) => usedStyles(readStyles(styles), html);

test.each([
  ["p{color:red}", "p{color:red}"],
  [".a.b>p{color:red}.a.c{color:red}", ".a.b>p{color:red}"],
  [".c,.a p,.b:hover{color:red}", ".a p,.b:hover{color:red}"],
  [".c:is(.a,.b){x:y}.a:is(.c,.d){x:y}.a:not(.c){x:y}", ".a:is(.c,.d){x:y}.a:not(.c){x:y}"],
  ['[data-x=".c,{"] .a{content:"}.c{"}', '[data-x=".c,{"] .a{content:"}.c{"}'],
  ["@layer tokens,base;@media print{.c{x:y}}", "@layer tokens,base;"],
  ["@layer base{@media print{.c{x:y}.a{x:y}}}", "@layer base{@media print{.a{x:y}}}"],
  ["@media print{@page{size:A4}}.\\31 c{x:y}", "@media print{@page{size:A4}}.\\31 c{x:y}"],
  [":is([lang|=fa],[lang|=ar]) p{x:y}:is([lang|=en]) p{x:y}", ":is([lang|=en]) p{x:y}"],
  [
    ":is(:root,[lang]):not([lang|=en],[lang|=fr]){x:y}:root:not([lang|=fa]){x:y}",
    ":root:not([lang|=fa]){x:y}",
  ],
  [
    ":root:not([lang|=en]):not([lang|=fr]){x:y}[lang]:not([lang|=en]) a{x:y}",
    "[lang]:not([lang|=en]) a{x:y}",
  ],
  ["@container page (width>1px){.a{x:y}}@keyframes k{0%{x:y}}", null],
])("of %j a page uses what can mean something on it", (styles, expected) => {
  expect(used(styles)).toBe(expected ?? styles);
});

test("of a page without a language anything may be meant", () => {
  const rule = ":root:not([lang|=en]){x:y}";
  expect(used(rule, "<p>a</p>")).toBe(rule);
});

const face = (family: string, letters: string) =>
  `@font-face{font-family:${family};src:url(/f.woff2);unicode-range:${letters}}`;

test("a face stays where a rule names it and one of its letters stands in the page", () => {
  const rule = 'p{font-family:"Our Serif",Other}p::after{content:"\\203a"}';
  const stay = [
    face("Our Serif", "U+20-7E"),
    face("Our Serif", "U+E0-EF"),
    face("Other", "U+20??"),
  ];
  const go = [face("Our Serif", "U+100-17F"), face("Third", "U+20-7E"), face("Other", "U+460")];
  expect(used([...stay, ...go, rule].join(""))).toBe([...stay, rule].join(""));
  const plain = "@font-face{font-family:Other;src:local(Arial)}";
  expect(used(plain + rule)).toBe(plain + rule);
});

test("letters of ASCII are not looked for one by one: a face of some of them stays", () => {
  const rule = "p{font-family:Ours}";
  const stay = [
    face("Ours", "U+41-5A,U+2212"),
    face("Ours", "U+0-1F,U+21-22"),
    face("Ours", "U+7E"),
  ];
  const go = [face("Ours", "U+0-1F,U+AB"), face("Ours", "U+7F-9F")];
  const persian = '<html lang="fa"><p>ناتو (NATO)</p></html>';
  expect(used([...stay, ...go, rule].join(""), persian)).toBe([...stay, rule].join(""));
});

test("where readers can type, faces stay for any letter that may come", () => {
  const rule = "p{font-family:Ours}";
  const faces = [face("Ours", "U+20-7E"), face("Ours", "U+460")].join("");
  const typed = used(`${faces}${face("Third", "U+20-7E")}${rule}`, '<p><input name="q"></p>');
  expect(typed).toBe(faces + rule);
});

test("the script of public pages gives nothing a class, nor a language", async () => {
  const script = await readFile(`${import.meta.dirname}/../../public/assets/site.js`, "utf8");
  expect(script).not.toMatch(/class|\blang\b/);
});
