import { expect, it } from "vitest";
import { fillNotice } from "#lib/delivery/fill-notice";

it.each([
  ["<p data-notice></p>", "Withdrawn.", "<p>Withdrawn.</p>"],
  ['<p class="a" data-notice="" id="b"></p>', "Withdrawn.", '<p class="a" id="b">Withdrawn.</p>'],
  ['<p data-notice="true"></p>', "<b>&$1", "<p>&lt;b&gt;&amp;$1</p>"],
  ['<h1>a</h1><p data-notice=""></p><p>b</p>', null, "<h1>a</h1><p>b</p>"],
  ["<p>data-notice</p><p></p>", "Withdrawn.", "<p>data-notice</p><p></p>"],
  ['<p data-noticed=""></p>', "Withdrawn.", '<p data-noticed=""></p>'],
])("%s with %s", (html, notice, filled) => {
  expect(fillNotice(html, notice)).toBe(filled);
});
