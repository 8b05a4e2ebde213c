import { expect, it } from "vitest";
import { isNumberAtFront, legacyAddress, readsQuery } from "#lib/addresses/legacy-address";

it.each([
  ["/", "?p=123", "/?p=123"],
  ["/index.php", "?p=123", "/?p=123"],
  ["/blog/index.php", "?cat=4", "/blog?cat=4"],
  ["/my-index.php", "?p=1", "/my-index.php?p=1"],
  ["/", "?page_id=7&preview=true", "/?p=7"],
  ["/", "?utm_source=x&p=5", "/?p=5"],
  ["/", "", null],
  ["/", "?q=1", null],
  ["/", "?p=", null],
  ["/", "?p=1%27--", null],
  ["/", "?p=1234567890123456789", null],
  ["/blog", "?p=123", "/blog?p=123"],
  ["/blog", "?page_id=7", "/blog?p=7"],
  ["/اخبار", "?p=123", "/اخبار?p=123"],
  ["/", "?attachment_id=9", "/?p=9"],
  ["/", "?cat=4", "/?cat=4"],
  ["/blog", "?author=2", "/blog?author=2"],
  ["/", "?author=nora", null],
  ["/", "?tag=rivers", "/tag/rivers"],
  ["/blog", "?tag=%D8%B1%D9%88%D8%AF", "/blog/tag/رود"],
  ["/", "?tag=../admin", null],
  ["/", "?feed=rss2", "/feed"],
  ["/blog", "?feed=atom", "/blog/feed"],
  ["/", "?feed=json", null],
  ["/", "?feed=comments-rss2", "/feed"],
  ["/", "?feed=rss2&tag=rivers", "/tag/rivers/feed"],
  ["/", "?category_name=rivers", "/category/rivers"],
  ["/blog", "?category_name=rivers&feed=atom", "/blog/category/rivers/feed"],
  ["/", "?category_name=a/../b", null],
  ["/", "?author_name=nora", "/author/nora"],
  ["/", "?m=2019", "/2019"],
  ["/", "?m=201903", "/2019/03"],
  ["/", "?m=20190304", "/2019/03/04"],
  ["/", "?m=1", null],
  ["/", "?year=2019", "/2019"],
  ["/", "?year=2019&monthnum=3", "/2019/03"],
  ["/blog", "?year=2019&monthnum=03&day=4", "/blog/2019/03/04"],
  ["/", "?monthnum=3", null],
  ["/blog", "?page=2", null],
  ["/search", "?q=a&p=2", null],
])("%s%s is known as %s", (path, query, address) => {
  expect(legacyAddress(path, query)).toBe(address);
});

it.each([
  ["/search", true],
  ["/fa/search", true],
  ["/fa/suggestions.json", true],
  ["/", false],
  ["/news/search-for-water", false],
])("whether %s reads its query: %s", (path, answer) => {
  expect(readsQuery(path)).toBe(answer);
});

it.each([
  ["/?p=12", true],
  ["/?cat=4", true],
  ["/fa?author=2", true],
  ["/blog?p=12", false],
  ["/tag/rivers", false],
  ["/feed", false],
])("whether %s is a number at a front page: %s", (address, answer) => {
  expect(isNumberAtFront(address)).toBe(answer);
});
