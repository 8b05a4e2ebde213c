import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { AddressSeen } from "#components/desk/story/fields/address-seen";

test("an address runs from left to right, and each of its parts as its own script goes", () => {
  const markup = renderToStaticMarkup(
    <AddressSeen origin="https://elverham.example" path="/fa/اخبار/پل-قدیمی" />,
  );
  expect(markup.replaceAll(/ class="[^"]*"/g, "")).toBe(
    '<bdi dir="ltr">https://elverham.example<span>/<bdi>fa</bdi></span><span>/<bdi>اخبار</bdi></span><span>/<bdi>پل-قدیمی</bdi></span></bdi>',
  );
});
