import { expect, it } from "vitest";
import { clientAddress } from "#lib/delivery/client-address";
import { makeAnonymousRequest } from "#lib/delivery/origin";

function from(remoteAddress: string, forwardedFor?: string) {
  const request = makeAnonymousRequest("/admin");
  Object.defineProperty(request.socket, "remoteAddress", { value: remoteAddress });
  if (forwardedFor !== undefined) request.headers["x-forwarded-for"] = forwardedFor;
  return request;
}

it.each([
  ["nobody stands between", from("203.0.113.7"), 0, "203.0.113.7"],
  ["what a stranger claims is not believed", from("203.0.113.7", "10.0.0.1"), 0, "203.0.113.7"],
  ["our proxy is", from("10.0.0.1", "203.0.113.7"), 1, "203.0.113.7"],
  ["a claim before it is not", from("10.0.0.1", "1.1.1.1, 203.0.113.7"), 1, "203.0.113.7"],
  ["two of ours", from("10.0.0.1", "203.0.113.7,10.0.0.2"), 2, "203.0.113.7"],
  ["a proxy that says nothing is the one who asks", from("10.0.0.1"), 1, "10.0.0.1"],
  ["one address has one spelling", from("::ffff:203.0.113.7"), 0, "203.0.113.7"],
  ["the newer kind of address", from("2001:db8::1"), 0, "2001:db8::1"],
])("%s", (_, request, proxies, address) => {
  expect(clientAddress(request, proxies)).toBe(address);
});
