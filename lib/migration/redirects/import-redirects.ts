import "server-only";
import type { AddressPattern } from "#lib/addresses/address-pattern";
import { ownPathKind } from "#lib/addresses/own-paths";
import { requirePermission } from "#lib/auth/permissions";
import { checkHref } from "#lib/content/check-href";
import { addPattern, roomFault } from "#lib/desk/addresses/add-pattern";
import { checkPattern } from "#lib/desk/addresses/check-pattern";
import { oldPathOf } from "#lib/migration/addresses/old-address";
import { type SourceSite, unknownAddress } from "#lib/migration/addresses/source-site";
import type { Redirect } from "#lib/migration/redirects/read-redirects";
import { type RedirectRule, ruleOf } from "#lib/migration/redirects/redirect-rule";
import type { Foreseen } from "#lib/migration/rehearsal/foreseen";
import { type ImportReport, tally } from "#lib/migration/report/import-report";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { inPortions } from "#lib/platform/in-portions";
import { insertRows } from "#lib/platform/insert-rows";
import { fail, ok, type Result } from "#lib/platform/result";
import { tagOf } from "#lib/published/tags";
import { invalidate } from "#lib/publishing/invalidate";
import { leadOn } from "#lib/publishing/lead-on";

type Given = {
  redirects: Redirect[];
  site: SourceSite;
  editionId: string;
  report: ImportReport;
  /** What a rehearsal has said would be here. */
  foreseen: Foreseen;
  /** When this import first began, if it was interrupted: what it has kept since is told of again. */
  since: Date | null;
};

type Target = { targetType: string; targetId: string | null; targetUrl: string | null };
type Kept = Target & { origin?: string; createdAt?: Date };
type Exact = { path: string; to: string; from: string };
type Pattern = Extract<RedirectRule, { kind: "pattern" }> & { from: string };

const longestPath = 1000;
const mostSteps = 10;
const unkeptKind = "redirect that cannot be kept";

/**
 * Keeps the redirects of the old site: single addresses as rows of the ledger, which lead to the story where the target
 * is one of ours; simple expressions as patterns. An address that leads somewhere already keeps its target. What cannot
 * be kept is named in the report; a rehearsal says the same, and writes nothing.
 */
export async function importRedirects(newsroom: Newsroom, given: Given): Promise<void> {
  requirePermission(newsroom.actor, "address.manage");
  const { exact, patterns } = sorted(given);
  await keepExact(newsroom, given, exact);
  await keepPatterns(newsroom, given, patterns);
}

/** Each rule by what it is here; the first of several for one address counts, as on the old site. */
function sorted({ redirects, site, report }: Given) {
  const exact = new Map<string, Exact>();
  const patterns: Pattern[] = [];
  for (const { from, to } of redirects) {
    const rule = ruleOf({ from, to }, site.folder);
    if (rule.kind === "unkept") tell(report, { from, to }, rule.why);
    else if (rule.kind === "pattern") patterns.push({ ...rule, from });
    else
      for (const written of rule.paths) {
        const { href } = new URL(written, site.home ?? unknownAddress);
        const path = oldPathOf(href, site) ?? written;
        const why = whyUnkept(path);
        if (why !== null) tell(report, { from, to }, why);
        else if (!exact.has(path)) exact.set(path, { path, to, from });
      }
  }
  return { exact, patterns };
}

async function keepPatterns(
  newsroom: Newsroom,
  { report, since }: Given,
  patterns: Pattern[],
): Promise<void> {
  const before = await newsroom.db.addressPattern.findMany({
    select: { address: true, target: true },
  });
  const foreseen: AddressPattern[] = [...before];
  for (const { address, target, from } of patterns) {
    const known = await newsroom.db.addressPattern.findUnique({ where: { address } });
    if (known?.target === target) {
      if (await isAddedSince(newsroom, known.id, since)) tellKept(report, { address, target });
      continue;
    }
    const added =
      report.mode === "rehearse"
        ? foreseePattern({ address, target }, foreseen)
        : await addPattern(newsroom, { address, target });
    const why = added.ok ? "" : added.issues.map(({ message }) => message).join(" ");
    if (added.ok) tellKept(report, { address, target });
    else tell(report, { from, to: target }, why);
  }
}

function tellKept({ notes }: ImportReport, { address, target }: AddressPattern): void {
  tally(notes, "redirect kept as a pattern", `${address} → ${target}`);
}

async function isAddedSince({ db }: Newsroom, id: string, since: Date | null): Promise<boolean> {
  if (since === null) return false;
  const of = { entityType: "pattern", entityId: id, action: "pattern.added" };
  return (await db.event.count({ where: { ...of, userId: null, at: { gte: since } } })) > 0;
}

/** What `addPattern` would say; those that come later are told of it. */
function foreseePattern(typed: AddressPattern, others: AddressPattern[]): Result<null> {
  const pattern = checkPattern(typed);
  if (!pattern.ok) return pattern;
  const fault = roomFault(pattern.value.address, others);
  if (fault !== null) return fail({ path: ["address"], message: fault });
  others.push(pattern.value);
  return ok(null);
}

function whyUnkept(path: string): string | null {
  if (path === "/") return "It is the front page.";
  if (ownPathKind(path.split("?")[0] ?? path) !== null) return "Dateline uses this address itself.";
  return path.length > longestPath ? "It is too long." : null;
}

function tell({ notes }: ImportReport, { from, to }: Redirect, why: string): void {
  tally(notes, unkeptKind, `${from} → ${to}: ${why}`);
}

async function keepExact(
  newsroom: Newsroom,
  { site, editionId, report, foreseen, since }: Given,
  exact: Map<string, Exact>,
): Promise<void> {
  const ends = new Map([...exact.values()].map((one) => [one.path, endOf(one, exact, site)]));
  const wanted = [...exact.keys(), ...[...ends.values()].flatMap(({ path }) => path ?? [])];
  const here = new Map<string, Kept>();
  for await (const paths of inPortions(wanted)) {
    const found = await newsroom.db.route.findMany({
      where: { path: { in: paths } },
      select: {
        ...{ path: true, targetType: true, targetId: true, targetUrl: true },
        ...{ origin: true, createdAt: true },
      },
    });
    for (const path of paths) {
      const holder = foreseen.routes.get(path);
      if (holder !== undefined) here.set(path, { ...holder, targetUrl: null });
    }
    for (const { path, ...target } of found) here.set(path, target);
  }
  const home: Target = { targetType: "home", targetId: editionId, targetUrl: null };
  const isFront = (path: string | null) => path === "/" || path === (site.folder || "/");
  const rows = [...exact.values()].flatMap(({ path, from, to }) => {
    const end = ends.get(path) ?? { path: null, address: null };
    const ours = isFront(end.path) ? home : here.get(end.path ?? "");
    // An address of the old site that did not come would lead to ourselves as soon as the domain does.
    const target = ours ?? (end.path === null ? awayTo(end.address) : null);
    const before = here.get(path);
    if (target === null) tell(report, { from, to }, "Its target did not come.");
    else if (before !== undefined && !isSame(before, target))
      tally(report.notes, "old address taken", `${path} of a redirect to ${to}`);
    else if (before !== undefined && isRetold(before, since)) report.made.routes += 1;
    if (target === null || before !== undefined) return [];
    const { targetType, targetId, targetUrl } = target;
    return [{ path, targetType, targetId, targetUrl }];
  });
  report.made.routes += rows.length;
  if (report.mode === "rehearse") return;
  for await (const some of inPortions(rows)) {
    const createdAt = newsroom.clock.now();
    await inOneTransaction(newsroom, async (tx) => {
      const full = some.map((row) => ({ ...row, editionId, origin: "imported", createdAt }));
      const paths = some.map(({ path }) => path);
      await insertRows(tx, "Route", full, { keep: true });
      await leadOn(tx, paths);
      await invalidate(tx, { hard: paths.map(tagOf.path), soft: [] });
    });
  }
}

const isRetold = ({ origin, createdAt }: Kept, since: Date | null) =>
  since !== null && origin === "imported" && createdAt !== undefined && createdAt >= since;

const isSame = (one: Target, other: Target) =>
  one.targetId === other.targetId && one.targetUrl === other.targetUrl;

type End = { path: string | null; address: string | null };

/** Where a rule leads after all others that it leads to: a page of the old site, or an address elsewhere. */
function endOf({ path, to }: Exact, exact: Map<string, Exact>, site: SourceSite): End {
  let end = placeOf(to, site);
  for (let step = 0; step < mostSteps; step += 1) {
    const next = exact.get(end.path ?? "");
    if (next === undefined) return end.path === path ? { path: null, address: null } : end;
    end = placeOf(next.to, site);
  }
  return { path: null, address: null };
}

function placeOf(to: string, site: SourceSite): End {
  const home = site.home ?? unknownAddress;
  const below = to.startsWith("/") && !to.startsWith("//") ? `${site.folder}${to}` : to;
  const written = below.replaceAll("__GHOST_URL__", home.replace(/\/$/, ""));
  if (!URL.canParse(written, home)) return { path: null, address: null };
  const { href, origin, pathname } = new URL(written, home);
  // Where in a page, and what was measured, does not matter to which page it is.
  return { path: oldPathOf(`${origin}${pathname}`, site), address: href };
}

function awayTo(address: string | null): Target | null {
  const href = checkHref(address ?? "");
  const isWeb = href.ok && /^https?:/.test(href.value) && !href.value.startsWith(unknownAddress);
  return isWeb ? { targetType: "url", targetId: null, targetUrl: href.value } : null;
}
