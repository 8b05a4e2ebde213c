import { isIP, isIPv4, isIPv6 } from "node:net";
import { z } from "zod";

const port = z
  .string()
  .regex(/^\d+$/, "must be a whole number, written in digits")
  .transform(Number)
  .refine((number) => number >= 1 && number <= 65_535, "must be a number from 1 to 65535");

/** Kept without the slash or the bare “?” that an address may end with. */
const siteUrl = z
  .url({
    protocol: /^https?$/,
    error: "must be an address such as https://news.example",
    abort: true,
  })
  .refine((url) => isOrigin(url), "must end after the host, with no path, query or account")
  .transform((url) => new URL(url).origin);

const databaseUrl = z
  .url({
    protocol: /^postgres(ql)?$/,
    error: "must be an address such as postgresql://user:password@host:5432/dateline",
    abort: true,
  })
  .refine(
    (url) => namesDatabase(url),
    "must name a host and a database, such as postgresql://user:password@host:5432/dateline",
  );

const smtpUrl = z.url({
  protocol: /^smtps?$/,
  error: "must be an address such as smtp://user:password@mail.example:587",
});

const onOff = z.enum(["0", "1"], { error: "must be 0 or 1" }).transform((value) => value === "1");

/** Addresses with their ports, exactly: never a name, which anybody may lead anywhere. */
const addressesWithPorts = z
  .string()
  .transform((text) =>
    text
      .split(",")
      .map((part) => part.trim())
      .filter(Boolean),
  )
  .refine(
    (list) => list.every(isAddressWithPort),
    "must list IP addresses with their ports, such as 10.0.0.7:8080 or [fd00::7]:8080",
  );

/**
 * Every variable that Dateline reads, all optional. The description of each is what `.env.example` says.
 */
export const environment = z.object({
  DATABASE_URL: databaseUrl
    .optional()
    .describe(
      "Your own Postgres, 15 or newer. Without it Dateline runs one of its own under DATA_DIR.",
    ),
  PORT: port.default(3000).describe("The port the site answers on."),
  HOST: z
    .string()
    .refine(isHost, "must be an IP address or a host name, such as 127.0.0.1, ::1 or localhost")
    .default("127.0.0.1")
    .describe("The IP address or host name it binds to; 0.0.0.0 or :: for all of this machine."),
  SITE_URL: siteUrl
    .optional()
    .describe("The public address of the site, for canonical links, feeds and sitemaps."),
  DATA_DIR: z
    .string()
    .min(1, "must name a folder")
    .default(".data")
    .describe("Where data is kept."),
  S3_BUCKET: z
    .string()
    .regex(
      /^[a-z\d][a-z\d.-]{1,61}[a-z\d]$/,
      "must be the name of a bucket, such as dateline-media",
    )
    .optional()
    .describe("Keeps pictures and documents in this bucket (S3 or alike) and not under DATA_DIR."),
  S3_ENDPOINT: z
    .url({ protocol: /^https?$/, error: "must be an address such as https://s3.example" })
    .optional()
    .describe("Where the bucket is, unless at Amazon; the bucket is then a part of the path."),
  S3_REGION: z
    .string()
    .regex(/^[a-z\d-]+$/, "must be a region such as eu-central-1")
    .optional()
    .describe("The region of the bucket; us-east-1 unless it is said."),
  S3_ACCESS_KEY_ID: z
    .string()
    .optional()
    .describe("Who opens the bucket. Without it, whoever this machine is at Amazon."),
  S3_SECRET_ACCESS_KEY: z.string().optional().describe("The secret that belongs to it."),
  AUTH_SECRET: z
    .string()
    .min(32, "must have at least 32 characters")
    .optional()
    .describe("Signs sessions. Without it one is made and kept under DATA_DIR."),
  ADMIN_EMAIL: z
    .email({ error: "must be an e-mail address" })
    .optional()
    .describe("E-mail of the first administrator, made at the start while there is none."),
  ADMIN_PASSWORD: z
    .string()
    .min(8, "must have at least 8 characters")
    .optional()
    .describe("Password of the first administrator. Without it one is made and printed once."),
  SMTP_URL: smtpUrl
    .optional()
    .describe(
      "Mail server for invitations and new passwords. Without it an admin hands the links on.",
    ),
  MAIL_FROM: z
    .email({ error: "must be an e-mail address" })
    .optional()
    .describe("Whom such mail comes from. Without it, dateline at the host of SITE_URL."),
  TRUSTED_PROXIES: z.coerce
    .number({ error: "must be a number from 0 to 9" })
    .int("must be a whole number")
    .min(0, "must be a number from 0 to 9")
    .max(9, "must be a number from 0 to 9")
    .default(0)
    .describe(
      "How many proxies of yours stand before the site and add to X-Forwarded-For. Sign-in delays need the true address.",
    ),
  FEED_HOSTS: addressesWithPorts
    .optional()
    .describe(
      "Servers of feeds and hubs in your own network, as IP addresses with ports: all others are spoken to in the public Internet alone.",
    ),
  DEMO: onOff
    .default(true)
    .describe("0 leaves an empty database empty instead of filling it with the demo."),
  JOBS: onOff.default(true).describe("0 keeps scheduled jobs out of the web process."),
});

export type Environment = z.output<typeof environment>;

/** Variables that mean something only together. */
const pairs = [
  ["S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY"],
  ["S3_SECRET_ACCESS_KEY", "S3_ACCESS_KEY_ID"],
  ["S3_ENDPOINT", "S3_BUCKET"],
] as const;

export type EnvironmentFault = { name: string; message: string };

/** Reads the environment, or lists every fault at once. A variable that is set but empty counts as not set. */
export function readEnvironment(
  source: Record<string, string | undefined>,
): { ok: true; value: Environment } | { ok: false; faults: EnvironmentFault[] } {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = environment.safeParse(set);
  const alone = pairs
    .filter(([name, other]) => set[name] !== undefined && set[other] === undefined)
    .map(([name, other]) => ({ name, message: `needs ${other} as well` }));
  if (parsed.success && alone.length === 0) return { ok: true, value: parsed.data };
  const issues = parsed.success ? [] : parsed.error.issues;
  const faults = issues.map(({ path, message }) => ({ name: path.join("."), message }));
  return { ok: false, faults: [...faults, ...alone] };
}

function isAddressWithPort(text: string): boolean {
  const [, address = "", number = ""] = /^\[?([\d.a-f:]+?)\]?:(\d{1,5})$/i.exec(text) ?? [];
  const isWritten = text.startsWith("[") ? isIPv6(address) : isIPv4(address);
  return isWritten && Number(number) >= 1 && Number(number) <= 65_535;
}

let known: Environment | undefined;

/** The environment of this process; on a fault every one is printed and the process ends with 1. */
export function env(): Environment {
  if (known !== undefined) return known;
  const result = readEnvironment(process.env);
  if (!result.ok) {
    const lines = result.faults.map((fault) => `  ${fault.name} ${fault.message}`);
    process.stderr.write(`The environment has faults:\n${lines.join("\n")}\n`);
    process.exit(1);
  }
  known = result.value;
  return known;
}

/** Tells this process, and those it starts, the address of the database that it started itself. */
export function serveFrom(url: string): void {
  known = { ...env(), DATABASE_URL: url };
}

/** What a process started by this one gets as its environment, changed where `more` says so. */
export function environmentForChild(more: Record<string, string> = {}): NodeJS.ProcessEnv {
  const { DATABASE_URL } = env();
  return { ...process.env, ...(DATABASE_URL !== undefined && { DATABASE_URL }), ...more };
}

/** Where readers find the site, without a trailing slash. */
export function siteUrlOf({ SITE_URL, HOST, PORT }: Environment): string {
  return SITE_URL ?? `http://${hostInAddress(HOST)}:${PORT}`;
}

/** Every address of the machine is none that a browser could open. */
function hostInAddress(host: string): string {
  const written = isIPv6(host) ? new URL(`http://[${host}]`).hostname : host;
  return written === "0.0.0.0" || written === "[::]" ? "localhost" : written;
}

/** A name whose last part is a number would be read as an IPv4 address, which it then is not (WHATWG URL, 3.5). */
function isHost(host: string): boolean {
  if (isIP(host) !== 0) return !host.includes("%");
  return (
    /^(?:[a-z\d_](?:[a-z\d_-]*[a-z\d_])?(?:\.|$))+$/i.test(host) && !/(?:^|\.)\d+\.?$/.test(host)
  );
}

/** Readers and editors reach the site over https, so cookies may be for it alone. */
export function isHttps(environment: Environment): boolean {
  return siteUrlOf(environment).startsWith("https://");
}

/** Whether pages are made by the tools for developing, which evaluate what they send. */
export function isDevelopment(): boolean {
  return process.env.NODE_ENV === "development";
}

/** next-auth learns the site's address from a variable of its own. */
export function tellNextAuth(): void {
  process.env.NEXTAUTH_URL ??= siteUrlOf(env());
}

function isOrigin(url: string): boolean {
  const { pathname, search, hash, username, password } = new URL(url);
  return pathname === "/" && `${search}${hash}${username}${password}` === "";
}

/** The host may stand in the query instead, as the folder of a socket does. */
function namesDatabase(url: string): boolean {
  const { host, searchParams, pathname } = new URL(url);
  return (host || searchParams.get("host") || "") !== "" && pathname.length > 1;
}
