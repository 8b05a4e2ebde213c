import { expect, it } from "vitest";
import { maskSecrets } from "#lib/platform/mask-secrets";

it.each([
  ["/preview/shared/s3cret-_x", "/preview/shared/…"],
  ["/preview//shared/s3cret?a=1", "/preview//shared/…?a=1"],
  ["/preview/shared/s3cret/media/7", "/preview/shared/…/media/7"],
  [
    '{"path":"/preview/shared/s3cret","reason":"away"}',
    '{"path":"/preview/shared/…","reason":"away"}',
  ],
  ["asked for /admin/invite?token=s3cret&to=/admin", "asked for /admin/invite?token=…&to=/admin"],
  ["/news/shared/a-story?page=2", "/news/shared/a-story?page=2"],
])("%s", (line, told) => {
  expect(maskSecrets(line)).toBe(told);
});
