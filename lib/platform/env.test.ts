import { describe, expect, test } from "vitest";
import { type Environment, readEnvironment, siteUrlOf } from "#lib/platform/env";

const defaults = {
  PORT: 3000,
  HOST: "127.0.0.1",
  DATA_DIR: ".data",
  TRUSTED_PROXIES: 0,
  DEMO: true,
  JOBS: true,
};

function environmentOf(source: Record<string, string>): Environment {
  const result = readEnvironment(source);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.value;
}

function faultsOf(source: Record<string, string>): { name: string; message: string }[] {
  const result = readEnvironment(source);
  return result.ok ? [] : result.faults;
}

test("nothing has to be set", () => {
  expect(environmentOf({})).toEqual(defaults);
});

test("a variable that is set but empty is not set", () => {
  const names = ["DATABASE_URL", "PORT", "SITE_URL", "AUTH_SECRET", "ADMIN_EMAIL", "DEMO"];
  expect(environmentOf(Object.fromEntries(names.map((name) => [name, ""])))).toEqual(defaults);
});

test("what belongs to others is left alone", () => {
  expect(environmentOf({ PATH: "/bin", HOME: "/root" })).toEqual(defaults);
});

test("every fault is told at once", () => {
  const faults = faultsOf({ PORT: "http", SITE_URL: "news", DEMO: "no", AUTH_SECRET: "short" });
  expect(faults.map(({ name }) => name).sort()).toEqual([
    "AUTH_SECRET",
    "DEMO",
    "PORT",
    "SITE_URL",
  ]);
});

describe("values that are understood", () => {
  test.each([
    [{ PORT: "80" }, { PORT: 80 }],
    [{ DEMO: "0" }, { DEMO: false }],
    [{ TRUSTED_PROXIES: "2" }, { TRUSTED_PROXIES: 2 }],
    [{ SMTP_URL: "smtps://m:p@mail.example" }, { SMTP_URL: "smtps://m:p@mail.example" }],
    [{ JOBS: "1" }, { JOBS: true }],
    [{ SITE_URL: "https://news.example" }, { SITE_URL: "https://news.example" }],
    [{ SITE_URL: "http://localhost:8080/" }, { SITE_URL: "http://localhost:8080" }],
    [{ SITE_URL: "https://News.example:443?" }, { SITE_URL: "https://news.example" }],
    [{ SITE_URL: "https://news.example#" }, { SITE_URL: "https://news.example" }],
    [{ DATABASE_URL: "postgres://u:p@h/d" }, { DATABASE_URL: "postgres://u:p@h/d" }],
    [{ DATABASE_URL: "postgresql:///d?host=/run" }, { DATABASE_URL: "postgresql:///d?host=/run" }],
  ])("%j", (source, expected) => {
    expect(environmentOf(source)).toEqual({ ...defaults, ...expected });
  });
});

describe("values that are refused, with a sentence", () => {
  test.each([
    [{ PORT: "0" }, "must be a number from 1 to 65535"],
    [{ PORT: "65536" }, "must be a number from 1 to 65535"],
    [{ PORT: "80.5" }, "must be a whole number"],
    [{ PORT: "0x22" }, "must be a whole number"],
    [{ PORT: "1e3" }, "must be a whole number"],
    [{ SITE_URL: "ftp://news.example" }, "must be an address such as https://news.example"],
    [{ SITE_URL: "https://news.example/paper" }, "must end after the host"],
    [{ SITE_URL: "https://news.example/?a=1" }, "must end after the host"],
    [{ SITE_URL: "https://me:pw@news.example" }, "must end after the host"],
    [{ HOST: "999.1.1.1" }, "must be an IP address or a host name"],
    [{ HOST: "[::1]" }, "must be an IP address or a host name"],
    [{ HOST: "fe80::1%eth0" }, "must be an IP address or a host name"],
    [{ HOST: "my host" }, "must be an IP address or a host name"],
    [{ HOST: "http://localhost" }, "must be an IP address or a host name"],
    [{ DATABASE_URL: "mysql://h/d" }, "must be an address such as postgresql://"],
    [{ DATABASE_URL: "postgres://" }, "must name a host and a database"],
    [{ DATABASE_URL: "postgres://u:p@h" }, "must name a host and a database"],
    [{ DATABASE_URL: "postgres://h/" }, "must name a host and a database"],
    [{ DATABASE_URL: "postgres:///d" }, "must name a host and a database"],
    [{ DEMO: "true" }, "must be 0 or 1"],
    [{ SMTP_URL: "mail.example" }, "must be an address such as smtp://"],
    [{ MAIL_FROM: "desk" }, "must be an e-mail address"],
    [{ TRUSTED_PROXIES: "all" }, "must be a number from 0 to 9"],
    [{ AUTH_SECRET: "x".repeat(31) }, "must have at least 32 characters"],
    [{ ADMIN_EMAIL: "editor" }, "must be an e-mail address"],
    [{ ADMIN_PASSWORD: "1234567" }, "must have at least 8 characters"],
  ])("%j", (source, sentence) => {
    const [fault, ...more] = faultsOf(source);
    expect(fault?.message).toContain(sentence);
    expect(more).toEqual([]);
  });
});

test.each([
  [{}, "http://127.0.0.1:3000"],
  [{ HOST: "localhost", PORT: "8080" }, "http://localhost:8080"],
  [{ HOST: "::1" }, "http://[::1]:3000"],
  [{ HOST: "desk-1.news.example." }, "http://desk-1.news.example.:3000"],
  [{ HOST: "0.0.0.0" }, "http://localhost:3000"],
  [{ HOST: "::" }, "http://localhost:3000"],
  [{ HOST: "0:0:0:0:0:0:0:0" }, "http://localhost:3000"],
  [{ SITE_URL: "https://news.example/" }, "https://news.example"],
])("with %j readers find the site at %s", (source, url) => {
  expect(siteUrlOf(environmentOf(source))).toBe(url);
});

describe("a bucket for pictures and documents", () => {
  const bucket = { S3_BUCKET: "dateline-media", S3_ENDPOINT: "http://127.0.0.1:9000" };

  test("is named with where it is and who opens it", () => {
    const keys = { S3_ACCESS_KEY_ID: "key", S3_SECRET_ACCESS_KEY: "secret" };
    expect(environmentOf({ ...bucket, ...keys })).toMatchObject({ ...bucket, ...keys });
  });

  test.each([
    ["a key without its secret", { ...bucket, S3_ACCESS_KEY_ID: "key" }, "S3_ACCESS_KEY_ID"],
    ["a secret alone", { S3_SECRET_ACCESS_KEY: "secret" }, "S3_SECRET_ACCESS_KEY"],
    ["a place without a name", { S3_ENDPOINT: "https://s3.example" }, "S3_ENDPOINT"],
    ["a name that no bucket has", { S3_BUCKET: "../media" }, "S3_BUCKET"],
    ["a place that is no address", { ...bucket, S3_ENDPOINT: "s3.example" }, "S3_ENDPOINT"],
  ])("%s is a fault", (_, source, name) => {
    expect(faultsOf(source).map((fault) => fault.name)).toEqual([name]);
  });
});
