import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { MediaWords } from "#components/desk/media/media-words";

test("whoever may not change what is said of a picture reads it", () => {
  const html = renderToStaticMarkup(
    <MediaWords
      fields={[
        { name: "alt", label: "Alternative text", typed: "A heron" },
        { name: "decorative", label: "Decorative", type: "tick", typed: "" },
        { name: "credit", label: "Credit", typed: "Idris Vane" },
      ]}
    />,
  );
  expect(html).toContain('<dt>Alternative text</dt><dd dir="auto">A heron</dd>');
  expect(html).toContain('<dt>Credit</dt><dd dir="auto">Idris Vane</dd>');
  expect(html).not.toContain("Decorative");
});

test("nothing said is said to be nothing", () => {
  expect(renderToStaticMarkup(<MediaWords fields={[]} />)).toContain("Nobody has said anything");
});
