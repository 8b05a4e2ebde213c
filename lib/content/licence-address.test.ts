import { expect, test } from "vitest";
import { licenceAddress } from "#lib/content/licence-address";

test.each([
  ["CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"],
  [" cc-by-sa 3.0 ", "https://creativecommons.org/licenses/by-sa/3.0/"],
  ["CC BY-NC-ND 4.0", "https://creativecommons.org/licenses/by-nc-nd/4.0/"],
  ["CC0", "https://creativecommons.org/publicdomain/zero/1.0/"],
  ["CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/"],
  ["https://example.org/licence", "https://example.org/licence"],
  ["CC BY", null],
  ["All rights reserved", null],
  ["By contract with the agency, until 2027", null],
  ["https://example.org/a b", null],
  ["", null],
])("the licence “%s” is told at %s", (licence, address) => {
  expect(licenceAddress(licence)).toBe(address);
});
