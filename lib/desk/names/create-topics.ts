import "server-only";
import { slugify } from "#lib/addresses/slugify";
import { requirePermission } from "#lib/auth/permissions";
import { checkLabelTexts } from "#lib/desk/names/label";
import type { EditionView } from "#lib/language/edition";
import { getEdition } from "#lib/newsroom/editions";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { eventRow } from "#lib/newsroom/record-event";
import type { Tx } from "#lib/platform/db";
import { insertRows } from "#lib/platform/insert-rows";
import { ok, type Result } from "#lib/platform/result";
import { newId } from "#lib/platform/uuid";
import { pathOf } from "#lib/published/paths";
import { tagOf } from "#lib/published/tags";
import { claimPaths } from "#lib/publishing/add-route";
import { invalidate } from "#lib/publishing/invalidate";

export type NewSubject = {
  name: string;
  /** The one it had elsewhere, where it is to keep it; made from the name otherwise, and numbered where it is taken. */
  slug: string | null;
  description?: string;
};

/**
 * Makes many subjects of one edition as `createTopic` makes one, in half a dozen statements whatever their number.
 * Answers for each in turn; one whose name cannot be stored is not made.
 */
export async function createTopics(
  newsroom: Newsroom,
  { editionId, topics }: { editionId: string; topics: NewSubject[] },
): Promise<Result<{ id: string }>[]> {
  requirePermission(newsroom.actor, "topic.add");
  return inOneTransaction(newsroom, async (tx) => {
    const edition = await getEdition(tx, editionId);
    const answers = topics.map(({ name, slug, description = "" }) => {
      const checked = checkLabelTexts({ editionId, name, description });
      return checked.ok ? ok({ id: newId(), ...checked.value, slug }) : checked;
    });
    const made = await giveSlugs(
      tx,
      edition,
      answers.flatMap((answer) => (answer.ok ? [answer.value] : [])),
    );
    await insertRows(
      tx,
      "Topic",
      made.map(({ id }) => ({ id, type: "subject" })),
    );
    await insertRows(
      tx,
      "TopicLabel",
      made.map(({ id, name, slug, description }) => ({
        ...{ topicId: id, editionId, name, slug },
        ...{ description, synonyms: [] },
      })),
    );
    await insertRows(
      tx,
      "Route",
      made.map(({ id, path }) => ({
        ...{ path, editionId, targetType: "topic", targetId: id, origin: "canonical" },
        createdAt: newsroom.clock.now(),
      })),
    );
    await insertRows(
      tx,
      "Event",
      made.map(({ id }) => ({
        ...eventRow(newsroom, { action: "topic.created", entityType: "topic", entityId: id }),
        data: {},
      })),
    );
    await invalidate(tx, { hard: made.map(({ path }) => tagOf.path(path)), soft: [] });
    return answers.map((answer) => (answer.ok ? ok({ id: answer.value.id }) : answer));
  });
}

type Named = { id: string; name: string; slug: string | null; description: string };
type Placed = Named & { slug: string; path: string };

/** Slugs that lead nowhere yet and are different from one another, claimed until the transaction ends. */
async function giveSlugs(tx: Tx, edition: EditionView, named: Named[]): Promise<Placed[]> {
  const placed: Placed[] = [];
  const given = new Set<string>();
  let waiting = named;
  for (let number = 1; waiting.length > 0; number += 1) {
    const wanted = waiting.map((one) => {
      const { id, name, slug } = one;
      const base =
        (number === 1 ? slug : null) ?? slugify(name) ?? slug ?? `topic-${id.slice(-12)}`;
      const candidate = number === 1 ? base : `${base}-${number}`;
      return { ...one, slug: candidate, path: pathOf.topic(edition, candidate) };
    });
    const taken = await claimPaths(
      tx,
      wanted.map(({ path }) => path),
    );
    for (const one of wanted) {
      if (taken.has(one.path) || given.has(one.path)) continue;
      given.add(one.path);
      placed.push(one);
    }
    const done = new Set(placed.map(({ id }) => id));
    waiting = waiting.filter(({ id }) => !done.has(id));
  }
  return placed;
}
