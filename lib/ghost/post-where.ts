import "server-only";
import { z } from "zod";
import { isStorableText } from "#lib/content/storable-text";
import type { Condition, FilterValue, Test } from "#lib/ghost/condition";
import { GhostRefusal } from "#lib/ghost/ghost-refusal";
import type { EditionView } from "#lib/language/edition";
import { publishedDb } from "#lib/platform/db";
import { listSelectedIds } from "#lib/published/blocks";
import type { Prisma } from "#prisma/generated/client";

type Where = Prisma.ArticleWhereInput;

/** What no article is. */
const none: Where = { id: { in: [] } };

/** The articles that a filter lets through. Every field leads to an index; parts of words are for the search. */
export async function postWhere(edition: EditionView, condition: Condition): Promise<Where> {
  if ("all" in condition) return { AND: await all(edition, condition.all) };
  if ("any" in condition) return { OR: await all(edition, condition.any) };
  const { field, test } = condition;
  const ask = Object.hasOwn(fields, field) ? fields[field] : undefined;
  if (ask !== undefined) return ask(edition, test, field);
  const known = Object.keys(fields).join(", ");
  throw refused(`Posts can be filtered by ${known}; not by “${field}”.`);
}

function all(edition: EditionView, parts: Condition[]): Promise<Where[]> {
  return Promise.all(parts.map((part) => postWhere(edition, part)));
}

type Ask = (edition: EditionView, test: Test, field: string) => Promise<Where> | Where;

const byId: Ask = (_, test, field) =>
  among(test, field, (texts) => ({ id: { in: texts.filter((text) => isUuid(text)) } }));

/** In every section: a slug alone is in no index. */
const bySlug: Ask = async (edition, test, field) => {
  const sections = await publishedDb().sectionLabel.findMany({
    where: { editionId: edition.id },
    select: { sectionId: true },
  });
  const sectionId = { in: sections.map((one) => one.sectionId) };
  return among(test, field, (slugs) => ({ sectionId, slug: { in: slugs } }));
};

const bySection: Ask = (edition, test, field) =>
  among(test, field, async (slugs) => ({ sectionId: { in: await sectionIds(edition, slugs) } }));

const byTag: Ask = (edition, test, field) =>
  among(test, field, async (slugs) => {
    const labels = await publishedDb().topicLabel.findMany({
      where: { editionId: edition.id, slug: { in: slugs } },
      select: { topicId: true },
    });
    const topics = labels.map((label) => label.topicId);
    const sections = await sectionIds(edition, slugs);
    // What nothing has would still be asked of each article.
    const ways: Where[] = [
      ...(sections.length > 0 ? [{ sectionId: { in: sections } }] : []),
      ...(topics.length > 0 ? [{ topics: { some: { topicId: { in: topics } } } }] : []),
    ];
    return ways.length === 0 ? none : { OR: ways };
  });

const byAuthor =
  (place: Prisma.ArticleBylineWhereInput): Ask =>
  (edition, test, field) =>
    among(test, field, async (slugs) => {
      const labels = await publishedDb().authorLabel.findMany({
        where: { editionId: edition.id, slug: { in: slugs } },
        select: { authorId: true },
      });
      const authorId = { in: labels.map((label) => label.authorId) };
      return { bylines: { some: { ...place, authorId } } };
    });

const byFeatured: Ask = async (edition, test, field) => {
  const ids = await listSelectedIds(edition.id);
  return among(test, field, (words) => {
    if (words.some((word) => word !== "true" && word !== "false")) {
      throw refused("“featured” is true or false.");
    }
    const wanted = words.map((word) =>
      word === "true" ? { id: { in: ids } } : { id: { notIn: ids } },
    );
    return { OR: wanted };
  });
};

/** Whatever readers can open is public, published and a post. */
const always =
  (name: string): Ask =>
  (_, test, field) =>
    among(test, field, (words) => (words.includes(name) ? {} : none));

const byDate =
  (column: "publishedAt" | "modifiedAt"): Ask =>
  (_, test, field) => {
    if ("value" in test) return { [column]: { [test.is]: dateOf(test.value, field) } };
    const dates = test.values.map((value) => ({ [column]: dateOf(value, field) }));
    return test.is === "in" ? { OR: dates } : { NOT: { OR: dates } };
  };

const fields: Record<string, Ask> = {
  ...{ id: byId, uuid: byId, slug: bySlug },
  ...{ tag: byTag, tags: byTag, "tags.slug": byTag, primary_tag: bySection },
  ...{ author: byAuthor({}), authors: byAuthor({}), "authors.slug": byAuthor({}) },
  primary_author: byAuthor({ position: 0 }),
  ...{ published_at: byDate("publishedAt"), created_at: byDate("publishedAt") },
  updated_at: byDate("modifiedAt"),
  ...{ featured: byFeatured, visibility: always("public"), status: always("published") },
  type: always("post"),
};

/** The rows that have one of the values, or none of them. */
async function among(
  test: Test,
  field: string,
  having: (values: string[]) => Where | Promise<Where>,
): Promise<Where> {
  if ("value" in test) {
    throw refused(
      `“${field}” is one of something, so ask for it with : or :- and not with > or <.`,
    );
  }
  const texts = test.values.map((value) => textOf(value, field));
  // What cannot be stored is nobody's slug.
  const where = await having(texts.filter(isStorableText));
  return test.is === "in" ? where : { NOT: where };
}

function textOf(value: FilterValue, field: string): string {
  if (value !== null) return String(value);
  throw refused(`“${field}” is never empty here, so do not ask for null.`);
}

async function sectionIds(edition: EditionView, slugs: string[]): Promise<string[]> {
  const labels = await publishedDb().sectionLabel.findMany({
    where: { editionId: edition.id, slug: { in: slugs } },
    select: { sectionId: true },
  });
  return labels.map((label) => label.sectionId);
}

const isUuid = (text: string) => z.uuid().safeParse(text).success;
const written =
  /^\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?<zone>Z|[+-]\d\d:\d\d)?)?$/;

/** A moment in UTC where it names no zone, as in Ghost. */
function dateOf(value: FilterValue, field: string): Date {
  const match = written.exec(String(value));
  const [day = "", time] = String(value).split(/[ T]/);
  const zone = match?.groups?.zone === undefined ? "Z" : "";
  const date = new Date(time === undefined ? day : `${day}T${time}${zone}`);
  if (match !== null && !Number.isNaN(date.getTime())) return date;
  throw refused(
    `“${field}” is compared with a moment as in '2026-11-30' or '2026-11-30 18:00:00' (UTC).`,
  );
}

function refused(sentence: string): GhostRefusal {
  return new GhostRefusal("BadRequestError", sentence, "filter");
}
