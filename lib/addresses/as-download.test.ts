import { expect, test } from "vitest";
import { asDownload } from "#lib/addresses/as-download";

const mediaType = "application/pdf";

test("a document is downloaded, a picture is shown", () => {
  expect(asDownload({ mediaType })).toEqual({ "content-disposition": "attachment" });
  expect(asDownload({ mediaType: "image/webp", title: "Bridge" })).toEqual({});
});

test.each([
  ["The river bank: figures", "The%20river%20bank%20figures.pdf"],
  ["گزارش رود", "%DA%AF%D8%B2%D8%A7%D8%B1%D8%B4%20%D8%B1%D9%88%D8%AF.pdf"],
  ["../../etc/passwd", ".. .. etc passwd.pdf"],
  ['a"; filename=evil.exe', "a%20%3B%20filename%3Devil.exe.pdf"],
  ["a\r\nset-cookie: b=c", "a%20set-cookie%20b%3Dc.pdf"],
  ["it’s (final)*'", "it%E2%80%99s%20%28final%29%20%27.pdf"],
  ["\ud800 torn", "torn.pdf"],
  ["مارماهی‌ها", "%D9%85%D8%A7%D8%B1%D9%85%D8%A7%D9%87%DB%8C%E2%80%8C%D9%87%D8%A7.pdf"],
  ["harmless\u202efdp.exe", "harmless fdp.exe.pdf"],
])("a document that is called %j is saved under that", (title, name) => {
  const { "content-disposition": header } = asDownload({ mediaType, title });
  expect(header).toBe(`attachment; filename*=UTF-8''${encodeSpaces(name)}`);
});

const encodeSpaces = (name: string) => name.replaceAll(" ", "%20");
