import { describe, expect, it } from "vitest";
import { askRaw } from "#lib/delivery/testing/client";
import { runDelivery } from "#lib/delivery/testing/running-delivery";

const closing = "Host: x\r\nConnection: close\r\n\r\n";
const site = runDelivery();

describe("addresses", () => {
  it.each(["/%E0%A4%A", "/news/%00", "/news/../admin", "/a%2Fb", "/%ff", `/${"a".repeat(2_100)}`])(
    "%s is refused",
    async (path) => {
      const { status, headers, text } = await site.get(path);
      expect(status).toBe(400);
      expect(headers["cache-control"]).toBe("no-store");
      expect(headers["x-dateline-reason"]).toMatch(/^its? /);
      expect(text).toContain("<h1>Unreadable</h1>");
      expect(site.asked.filter(({ url }) => !url.includes("/errors/"))).toEqual([]);
    },
  );

  it("are refused in the edition that they begin with", async () => {
    expect((await site.get("/fa/%ff")).text).toContain('<html lang="fa" dir="rtl">');
  });

  it.each([
    ["/news/", "/news"],
    ["//elsewhere.example/a//", "/elsewhere.example/a"],
    ["/news/%d8%ae?a=1", "/news/%D8%AE?a=1"],
    ["/news/cafe%CC%81/", "/news/caf%C3%A9"],
    ["//old/%D8%AE%D8%A8%D8%B1/", "/new/%D8%AE%D8%A8%D8%B1"],
  ])("%s leads to %s", async (path, location) => {
    const { status, headers } = await site.get(path, { headers: { host: "elsewhere.example" } });
    expect({ status, location: headers.location }).toEqual({ status: 301, location });
  });

  it("are led to the normal form while the ledger is away", async () => {
    site.isLedgerAway = true;
    expect((await site.get("/old/away/")).headers.location).toBe("/old/away");
  });

  it("never bring down the server, whatever bytes they are", async () => {
    const statusOf = async (target: string, method = "GET") =>
      (await askRaw(site.port, `${method} ${target} HTTP/1.1\r\n${closing}`)).split("\r\n")[0];
    expect(await statusOf("/\xd8\xae")).toBe("HTTP/1.1 400 Bad Request");
    expect(await statusOf("/\x00")).toBe("HTTP/1.1 400 Bad Request");
    expect(await statusOf("*", "OPTIONS")).toBe("HTTP/1.1 400 Bad Request");
    expect(await statusOf("/", "NONSENSE")).toBe("HTTP/1.1 400 Bad Request");
    expect(await statusOf(`/${"a".repeat(20_000)}`)).toBe("HTTP/1.1 400 Bad Request");
    expect(await statusOf(`/fa?${"a".repeat(120_000)}`)).toMatch(/^HTTP\/1\.1 (200|301) /);
    expect(await statusOf(`/${"a".repeat(200_000)}`)).toBe("HTTP/1.1 400 Bad Request");
    expect(await statusOf("http://elsewhere.example/fa")).toBe("HTTP/1.1 200 OK");
  });

  it.each(["/~", "/%7E/news/a-story", "/errors/404", "/fa/errors/410", "/_next/image?url=a"])(
    "%s is nobody's outside",
    async (path) => {
      const { status } = await site.get(path);
      expect(status).toBe(404);
      expect(site.asked).toEqual([]);
    },
  );

  it.each([
    ["POST", "/news/a-story", "GET, HEAD"],
    ["OPTIONS", "/", "GET, HEAD"],
    ["TRACE", "/", "GET, HEAD"],
    ["PROPFIND", "/api/v1/kept", "GET, HEAD, OPTIONS"],
    ["PROPFIND", "/media/read-only.jpg", "GET, HEAD, OPTIONS"],
    ["PROPFIND", "/api/thrown", "GET, HEAD"],
  ])("%s %s is not a method they know", async (method, path, allow) => {
    const { status, headers } = await site.get(path, { method });
    expect({ status, allow: headers.allow }).toEqual({ status: 405, allow });
    expect(site.asked.map((one) => one.method)).not.toContain(method);
  });
});
