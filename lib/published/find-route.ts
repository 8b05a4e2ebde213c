import "server-only";
import { isNumberAtFront } from "#lib/addresses/legacy-address";
import { partOfListSource } from "#lib/addresses/own-paths";
import { monthOf } from "#lib/language/calendar-month";
import { publishedDb, publishedRows } from "#lib/platform/db";
import { authorHasPage, topicHasPage } from "#lib/published/has-page";
import { mediaPath } from "#lib/published/media-path";
import { type OldDate, readOldDate, readOldForm } from "#lib/published/old-form";
import { feedPath, pathOf } from "#lib/published/paths";
import { type TextTarget, textTargetOf } from "#lib/published/text-target";
import { type Edition, Prisma, type Route } from "#prisma/generated/client";

/**
 * What the ledger says of an address. `unknown` is an address that never led anywhere. Delivery, which may
 * import nothing of the published half, says the same as `LedgerAnswer`; `server.ts` is where the two must agree.
 */
export type RouteAnswer =
  | { kind: "live" }
  | { kind: "moved"; location: string }
  | { kind: "gone"; notice: string | null }
  | { kind: "unknown" };

/**
 * Where an address leads, from the state of what it leads to: live there, moved to the canonical path, or gone.
 * Chains and loops cannot exist, since only the entity is stored. `path` is in the ledger's normal form:
 * decoded, NFC, no trailing slash, no host; old queries as `/?p=ID`.
 */
export async function findRoute(path: string): Promise<RouteAnswer> {
  const there = await publishedDb().article.findUnique({ where: { path }, select: { id: true } });
  // What is asked for most, and can lead nowhere else.
  if (there !== null) return { kind: "live" };
  const home = await findDefaultPrefix(path);
  if (home !== null) return findRouteWithoutPrefix(home);
  const route = await publishedDb().route.findUnique({ where: { path } });
  if (route === null) return findUnlisted(path);
  if (route.targetUrl !== null) return findTextTarget(path, route.targetUrl);
  return findTarget(path, { ...route, part: "" });
}

/** What no row names: the versions of an article, a page of a list, and `/index.php` before what WordPress served. */
async function findUnlisted(path: string): Promise<RouteAnswer> {
  const served = path === "/index.php" ? "/" : path.replace(/^\/index\.php(?=\/)/, "");
  // Once: an address made of nothing else would be looked up for each.
  if (served !== path) {
    if (served.includes("/index.php")) return { kind: "unknown" };
    const there = await findRoute(served);
    return there.kind === "live" ? { kind: "moved", location: served } : there;
  }
  return (await findVersions(path)) ?? findPartOfList(path);
}

/** An address of ours that is kept as text answers as what stands there today: one redirect, or none. */
async function findTextTarget(path: string, url: string): Promise<RouteAnswer> {
  const asked = textTargetOf(Prisma.sql`${url}::text`);
  const [target] = await publishedRows<TextTarget>`${asked}`;
  if (target === undefined) return { kind: "unknown" };
  if (target.text === null) return findTarget(path, target);
  return target.text === path ? { kind: "live" } : { kind: "moved", location: target.text };
}

/** Where something is that the ledger knows, or a part of it; a withdrawn one is gone, with its notice. */
async function findTarget(path: string, target: Omit<TextTarget, "text">): Promise<RouteAnswer> {
  const { targetId, part } = target;
  if (targetId === null) return { kind: "unknown" };
  const canonical = await findCanonicalPath(target, targetId);
  if (canonical !== null) {
    const location = partPath(canonical, part);
    return location === path ? { kind: "live" } : { kind: "moved", location };
  }
  if (target.targetType === "media" && (await isTakenDown(targetId))) {
    return { kind: "gone", notice: null };
  }
  const withdrawal = await publishedDb().withdrawal.findUnique({ where: { id: targetId } });
  return withdrawal === null ? { kind: "unknown" } : { kind: "gone", notice: withdrawal.notice };
}

const partPath = (list: string, part: string) =>
  `${list === "/" && part !== "" ? "" : list}${part}`;

const listPart = new RegExp(`^(?<list>/.+)(?<part>${partOfListSource})$`);
const lists: readonly Route["targetType"][] = ["section", "topic", "author"];

/** What readers look up of an article stands in no ledger: it goes where the article has gone, and with it. */
async function findVersions(path: string): Promise<RouteAnswer | null> {
  const { article, part } = versionsPart.exec(path)?.groups ?? {};
  if (article === undefined) return null;
  const route = await publishedDb().route.findUnique({ where: { path: article } });
  if (route?.targetType !== "article") return null;
  const there = await findRoute(article);
  if (there.kind !== "moved") return there;
  return { kind: "moved", location: `${there.location}${part}` };
}

const versionsPart = /^(?<article>\/.+)(?<part>\/versions(?:\/[1-9][0-9]{0,3})?)$/;

/** Numbered pages and the feed of a list stand in no ledger: they go where their list has gone. */
async function findPartOfList(path: string): Promise<RouteAnswer> {
  const { list, part } = listPart.exec(path)?.groups ?? {};
  if (list === undefined) return findOldForm(path);
  const route = await publishedDb().route.findUnique({ where: { path: list } });
  if (route === null) return findOldForm(path);
  if (route.targetId === null || !lists.includes(route.targetType)) return { kind: "unknown" };
  if (route.origin === "imported") return findOldForm(path);
  const canonical = await findCanonicalPath(route, route.targetId);
  if (canonical === null || canonical === list) return { kind: "unknown" };
  return { kind: "moved", location: `${canonical}${part}` };
}

/**
 * Forms that WordPress made by itself go where their post or list has gone: feeds to the feed of the list, pages of a
 * list, which are numbered otherwise here, to the list, other views of a post to the post, dates to their month of
 * the archive, and sitemaps to ours. Below addresses of our own there were never any but feeds.
 */
async function findOldForm(path: string): Promise<RouteAnswer> {
  const date = readOldDate(path);
  const location = date === null ? null : await findArchivePath(date);
  if (location !== null) return { kind: "moved", location };
  // Below what is no edition, the second part of a post that is called “2019” looks like a month.
  if (date !== null && (await findEditionAt(date.folder)) !== null) return { kind: "unknown" };
  const form = readOldForm(path);
  if (form === null) return { kind: "unknown" };
  if (form.kind === "sitemap") return findOldSitemap(form.base);
  const there: RouteAnswer = await findRoute(form.base);
  if (there.kind === "unknown" || there.kind === "gone") return there;
  const isOurs = there.kind === "live" && form.base !== "/";
  const whole = there.kind === "live" ? form.base : there.location;
  if (form.kind === "feed") {
    const route = await publishedDb().route.findUnique({ where: { path: whole } });
    const isList = route !== null && withFeeds.includes(route.targetType);
    if (isList) return { kind: "moved", location: feedPath(whole) };
  }
  return isOurs ? { kind: "unknown" } : { kind: "moved", location: whole };
}

/** One of what was a whole site: its pages stand among all that the sitemap of this one lists. */
async function findOldSitemap(folder: string): Promise<RouteAnswer> {
  const isSite = (await findEditionAt(folder)) !== null;
  return isSite ? { kind: "moved", location: "/sitemap.xml" } : { kind: "unknown" };
}

/**
 * The month of the archive for an old date; null where nothing was published then. An old site may have stood in another
 * zone, where it was the day before or after.
 */
async function findArchivePath({ folder, ...date }: OldDate): Promise<string | null> {
  const edition = await findEditionAt(folder);
  if (edition === null) return null;
  const span = spanOf(date);
  const first = await findDate(edition, span);
  if (date.month === null) return first === null ? null : pathOf.archive(edition);
  const found = first ?? (await findDate(edition, withDaysBeside(span)));
  if (found === null) return null;
  return pathOf.archive(edition, monthOf(edition, found.toISOString().slice(0, 10)));
}

type Span = { from: Date; until: Date };

/** The first day within these on which something was published. */
async function findDate(edition: Edition, { from, until }: Span): Promise<Date | null> {
  const found = await publishedDb().article.findFirst({
    where: { editionId: edition.id, publishedOn: { gte: from, lt: until } },
    orderBy: { publishedOn: "asc" },
    select: { publishedOn: true },
  });
  return found?.publishedOn ?? null;
}

const oneDay = 24 * 60 * 60 * 1000;

function withDaysBeside({ from, until }: Span): Span {
  return { from: new Date(from.getTime() - oneDay), until: new Date(until.getTime() + oneDay) };
}

/** From the first day of an old date on, until the first after it. */
function spanOf({ year, month, day }: Omit<OldDate, "folder">): Span {
  const from = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  const until = new Date(from);
  if (month === null) until.setUTCFullYear(year + 1);
  else if (day === null) until.setUTCMonth(month);
  else until.setUTCDate(day + 1);
  return { from, until };
}

/** The edition whose front stands, or once stood, at a folder. */
async function findEditionAt(folder: string): Promise<Edition | null> {
  const db = publishedDb();
  const route = await db.route.findUnique({ where: { path: folder === "" ? "/" : folder } });
  if (route?.targetType !== "home" || route.targetId === null) return null;
  return db.edition.findUnique({ where: { id: route.targetId } });
}

const withFeeds: readonly Route["targetType"][] = ["home", ...lists];

/** One redirect, to where the address leads in the end. */
async function findRouteWithoutPrefix(path: string): Promise<RouteAnswer> {
  const there = await findRoute(path);
  const leadsOn = there.kind === "moved" || there.kind === "gone";
  // An old query that leads nowhere is none, but for a number that nothing has.
  return leadsOn || isNumberAtFront(path)
    ? there
    : { kind: "moved", location: path.split("?")[0] ?? path };
}

/** The default edition has no prefix; with its own code in front an address leads to the one without. */
async function findDefaultPrefix(path: string): Promise<string | null> {
  const [asked = "", query] = path.split("?");
  const [, first = "", ...rest] = asked.split("/");
  const edition = await publishedDb().edition.findUnique({ where: { code: first } });
  if (!edition?.isDefault) return null;
  // However often it stands there, it is taken away at once.
  const other = rest.findIndex((segment) => segment !== first);
  const without = `/${other === -1 ? "" : rest.slice(other).join("/")}`;
  return query === undefined ? without : `${without}?${query}`;
}

type Held = Pick<TextTarget, "targetType" | "editionId">;

async function findCanonicalPath(route: Held, id: string): Promise<string | null> {
  const db = publishedDb();
  switch (route.targetType) {
    case "article":
      return (await db.article.findUnique({ where: { id }, select: { path: true } }))?.path ?? null;
    case "media":
      return findMediaPath(id);
    case "page":
      return (await db.page.findUnique({ where: { id }, select: { path: true } }))?.path ?? null;
    default:
      return route.editionId === null ? null : findLabelPath(route, id, route.editionId);
  }
}

/** Where readers load a picture or document, if something published shows or offers it. */
async function findMediaPath(id: string): Promise<string | null> {
  const media = await publishedDb().media.findFirst({
    where: { id, published: { some: {} }, file: { takenDownAt: null } },
    select: { kind: true, title: true, file: { select: { hash: true, mediaType: true } } },
  });
  if (media === null) return null;
  const { kind, title, file } = media;
  return mediaPath({ ...file, ...(kind === "document" && { title }) });
}

async function isTakenDown(id: string): Promise<boolean> {
  const where = { id, file: { takenDownAt: { not: null } } };
  return (await publishedDb().media.count({ where })) > 0;
}

async function findLabelPath(route: Held, id: string, editionId: string): Promise<string | null> {
  const db = publishedDb();
  const edition = await db.edition.findUniqueOrThrow({ where: { id: editionId } });
  if (route.targetType === "home") return pathOf.home(edition);
  if (route.targetType === "section") {
    const label = await db.sectionLabel.findUnique({
      where: { sectionId_editionId: { sectionId: id, editionId } },
    });
    return label === null ? null : pathOf.section(edition, label.slug);
  }
  if (route.targetType === "topic") {
    const label = await db.topicLabel.findUnique({
      where: { topicId_editionId: { topicId: id, editionId } },
    });
    if (label === null || !(await topicHasPage(id, editionId))) return null;
    return pathOf.topic(edition, label.slug);
  }
  if (route.targetType === "author") {
    const label = await db.authorLabel.findUnique({
      where: { authorId_editionId: { authorId: id, editionId } },
    });
    if (label === null || !(await authorHasPage(id, editionId))) return null;
    return pathOf.author(edition, label.slug);
  }
  return null;
}
