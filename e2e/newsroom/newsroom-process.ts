import type { Role } from "#lib/auth/actor";
import { hashPassword } from "#lib/auth/password-hash";
import { addMedia } from "#lib/desk/media/add-media";
import { createTopic } from "#lib/desk/names/create-topic";
import { addUser } from "#lib/desk/people/add-user";
import { changeRole } from "#lib/desk/people/change-role";
import { deactivateUser } from "#lib/desk/people/deactivate-user";
import type { HandedOver } from "#lib/desk/people/hand-over-link";
import { inviteUser } from "#lib/desk/people/invite-user";
import { makePasswordLink } from "#lib/desk/people/make-password-link";
import { createStory } from "#lib/desk/stories/create-story";
import { saveWorkingCopy } from "#lib/desk/stories/save-working-copy";
import { sweepImports } from "#lib/migration/imports/sweep-imports";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { systemClock } from "#lib/platform/clock";
import { db } from "#lib/platform/db";
import { closePools } from "#lib/platform/pool";
import type { Result } from "#lib/platform/result";
import { correctArticle } from "#lib/publishing/correct-article";
import { publishStory } from "#lib/publishing/publish-story";
import { untilFollowed } from "#lib/publishing/until-followed";
import { updateArticle } from "#lib/publishing/update-article";
import { withdrawArticle } from "#lib/publishing/withdraw-article";

import { type Edition, type Hidden, hideSecrets } from "./hide-secrets.ts";

/**
 * The desk of a site under test, in a process of its own: verbs are for the server alone, which the tests'
 * own processes are not. What it does is seen by readers on their next request.
 */
const newsroom: Newsroom = {
  db: db(),
  clock: systemClock,
  actor: { kind: "job", name: "journeys" },
};

export type Announcement = { headline: string; slug: string; section: string; topic: string };
/** A document of any kind that an article offers. */
export type Offered = { title: string; mediaType: string; text: string };

export type NewPerson = { name: string; email: string; role: Role };

const verbs = {
  /**
   * Publishes a short article in the English edition, in a section and about a topic named by their slugs; a
   * topic that nobody has made is made.
   */
  async publish(
    { headline, slug, section, topic }: Announcement,
    offered: Offered[] = [],
  ): Promise<string> {
    const edition = await newsroom.db.edition.findUniqueOrThrow({ where: { code: "en" } });
    const at = (name: string) => ({ editionId_slug: { editionId: edition.id, slug: name } });
    const { sectionId } = await newsroom.db.sectionLabel.findUniqueOrThrow({ where: at(section) });
    const label = await newsroom.db.topicLabel.findUnique({ where: at(topic) });
    const topicId = label?.topicId ?? (await makeTopic(edition.id, topic));
    const text = [{ type: "text" as const, text: `${headline}: this is all that is known.` }];
    const story = await createStory(newsroom, {
      editionId: edition.id,
      content: {
        headline,
        slug,
        sectionId,
        topicIds: [topicId],
        attachments: await Promise.all(offered.map(addDocument)),
        document: { type: "doc", version: 1, content: [{ type: "paragraph", content: text }] },
      },
    });
    const { id } = valueOrThrow(story);
    return seen(await publishStory(newsroom, { storyId: id })).then(({ path }) => path);
  },

  /** Keeps a story from readers for so many minutes, whatever is planned for it. */
  async embargo(storyId: string, minutes: number): Promise<void> {
    const embargoUntil = new Date(Date.now() + minutes * 60_000);
    await newsroom.db.story.update({ where: { id: storyId }, data: { embargoUntil } });
  },

  /** Moves what is planned for a story to so many minutes from now: the clock of a site under test is the real one. */
  async movePlans(storyId: string, minutes: number): Promise<void> {
    const at = new Date(Date.now() + minutes * 60_000);
    const where = { storyId, state: "waiting" as const };
    await newsroom.db.schedule.updateMany({ where, data: { at } });
  },

  /** Moves the end of every pick that has one to so many minutes from now, as the clock of a site cannot be moved. */
  async movePickEnds(minutes: number): Promise<void> {
    const expiresAt = new Date(Date.now() + minutes * 60_000);
    const where = { expiresAt: { not: null } };
    await newsroom.db.selectedPick.updateMany({ where, data: { expiresAt } });
  },

  /** Fills an edition with what readers must not see. */
  async hideSecrets(code: Edition): Promise<Hidden> {
    const hidden = await hideSecrets(newsroom, code);
    const last = await newsroom.db.invalidation.findFirstOrThrow({ orderBy: { id: "desc" } });
    if (await untilFollowed(newsroom.db, last.id)) return hidden;
    throw new Error("The site did not notice within five seconds.");
  },

  async withdraw(path: string, notice: string): Promise<void> {
    const storyId = await storyAt(path);
    await seen(
      await withdrawArticle(newsroom, { storyId, reason: "A test asked for it.", notice }),
    );
  },

  async publishAgain(path: string): Promise<void> {
    await seen(await publishStory(newsroom, { storyId: await storyAt(path) }));
  },

  async correct(path: string, note: string): Promise<void> {
    const storyId = await storyAt(path);
    await seen(await correctArticle(newsroom, { storyId, kind: "correction", note }));
  },

  /** Gives a live article another slug; answers with its new address. */
  async rename(path: string, slug: string): Promise<string> {
    return rewrite(path, { slug });
  },

  /** Gives a live article another headline. */
  async retitle(path: string, headline: string): Promise<void> {
    await rewrite(path, { headline });
  },

  /** Somebody who can sign in at once. */
  async addUser(person: NewPerson & { password: string }): Promise<void> {
    const { password, ...known } = person;
    const passwordHash = await hashPassword(password);
    valueOrThrow(await addUser(newsroom.db, newsroom, { ...known, passwordHash }));
  },

  /** Invites somebody; answers with the path of the link that the administrator is shown. */
  async invite(person: NewPerson): Promise<string> {
    return pathShown(valueOrThrow(await inviteUser(newsroom, person)).handedOver);
  },

  /** The path of a link to a new password. */
  async passwordLink(email: string): Promise<string> {
    const { id: userId } = await userWith(email);
    return pathShown(valueOrThrow(await makePasswordLink(newsroom, { userId })));
  },

  async changeRole(email: string, role: Role): Promise<void> {
    const { id: userId } = await userWith(email);
    valueOrThrow(await changeRole(newsroom, { userId, role }));
  },

  /** Does what the job of a day a month from now does with files of imports. */
  async sweepOldImports(): Promise<void> {
    const now = () => new Date(Date.now() + 31 * 86_400_000);
    await sweepImports({ ...newsroom, clock: { now } });
  },

  async deactivate(email: string): Promise<void> {
    const { id: userId } = await userWith(email);
    valueOrThrow(await deactivateUser(newsroom, { userId }));
  },

  /** The ids of an article that readers see, of one that was withdrawn, and of a draft that never was. */
  async findOneOfEach(): Promise<{ live: string; withdrawn: string; draft: string }> {
    const { article, withdrawal, story } = newsroom.db;
    const [live, withdrawn, draft] = await Promise.all([
      article.findFirstOrThrow({ select: { id: true } }),
      withdrawal.findFirstOrThrow({ select: { id: true } }),
      story.findFirstOrThrow({ where: { liveState: "never" }, select: { id: true } }),
    ]);
    return { live: live.id, withdrawn: withdrawn.id, draft: draft.id };
  },

  /**
   * Addresses that readers can open, those of them that no archive brought, and old ones that lead somewhere:
   * to a live text, a section, or a topic or author with one.
   */
  async listAddresses(): Promise<{ live: string[]; written: string[]; imported: string[] }> {
    const select = { id: true, path: true };
    const [articles, pages, topics, authors, sections, items, routes] = await Promise.all([
      newsroom.db.article.findMany({ select }),
      newsroom.db.page.findMany({ select }),
      newsroom.db.topic.findMany({ where: { articles: { some: {} } } }),
      newsroom.db.author.findMany({ where: { bylines: { some: {} } } }),
      newsroom.db.section.findMany(),
      newsroom.db.importedItem.findMany({ select: { entityId: true } }),
      newsroom.db.route.findMany({ where: { origin: "imported" } }),
    ]);
    const live = [...articles, ...pages];
    const isThere = new Set([...live, ...topics, ...authors, ...sections].map(({ id }) => id));
    const cameIn = new Set(items.map(({ entityId }) => entityId));
    return {
      live: live.map(({ path }) => path),
      written: live.filter(({ id }) => !cameIn.has(id)).map(({ path }) => path),
      imported: routes
        .filter(({ targetId }) => targetId === null || isThere.has(targetId))
        .map(({ path }) => path),
    };
  },

  /** Where the list of what was made old ends now, to be asked from there on. */
  async markExpiries(): Promise<string> {
    const { _max } = await newsroom.db.invalidation.aggregate({ _max: { id: true } });
    return String(_max.id ?? 0);
  },

  /** The tags of kept pages that were made old since then, as whoever runs a front cache reads them. */
  async expiredSince(mark: string): Promise<string[]> {
    const rows = await newsroom.db.invalidation.findMany({ where: { id: { gt: BigInt(mark) } } });
    return [...new Set(rows.flatMap(({ tags }) => tags))];
  },

  /** The pages of an edition that can be followed: its front, every section, each topic and author with an article in it. */
  async listFollowed(code: string): Promise<string[]> {
    const { edition, sectionLabel, topicLabel, authorLabel } = newsroom.db;
    const { id: editionId, isDefault } = await edition.findUniqueOrThrow({ where: { code } });
    const live = { article: { editionId } };
    const [sections, topics, authors] = await Promise.all([
      sectionLabel.findMany({ where: { editionId } }),
      topicLabel.findMany({ where: { editionId, topic: { articles: { some: live } } } }),
      authorLabel.findMany({ where: { editionId, author: { bylines: { some: live } } } }),
    ]);
    const home = isDefault ? "" : `/${code}`;
    return [
      home || "/",
      ...sections.map(({ slug }) => `${home}/${slug}`),
      ...topics.map(({ slug }) => `${home}/topics/${slug}`),
      ...authors.map(({ slug }) => `${home}/authors/${slug}`),
    ];
  },
};

export type Verbs = typeof verbs;
export type Order = { name: keyof Verbs; words: unknown[] };
export type Report = { ok: true; value: unknown } | { ok: false; sentence: string };

function userWith(email: string) {
  return newsroom.db.user.findUniqueOrThrow({ where: { email } });
}

function pathShown(handedOver: HandedOver): string {
  if (handedOver.kind === "mailed") throw new Error("The link went away by mail.");
  const { pathname, search } = new URL(handedOver.link);
  return `${pathname}${search}`;
}

async function makeTopic(editionId: string, slug: string): Promise<string> {
  const labels = [{ editionId, name: slug, slug }];
  return valueOrThrow(await createTopic(newsroom, { type: "subject", labels })).id;
}

async function addDocument({ title, mediaType, text }: Offered) {
  const file = { bytes: new TextEncoder().encode(text), mediaType };
  const { id: mediaId } = await addMedia(newsroom, { kind: "document", file, title });
  return { mediaId, title };
}

/** Changes what a live article says without a word to readers; answers with its address. */
async function rewrite(path: string, changes: { slug: string } | { headline: string }) {
  const storyId = await storyAt(path);
  const copy = await newsroom.db.workingCopy.findUniqueOrThrow({ where: { storyId } });
  const content = { ...(copy.content as object), ...changes };
  valueOrThrow(
    await saveWorkingCopy(newsroom, { storyId, lockVersion: copy.lockVersion, content }),
  );
  const update = { storyId, change: { kind: "silent" as const } };
  return seen(await updateArticle(newsroom, update)).then((updated) => updated.path);
}

/** The story that an address leads to, or led to before it was withdrawn. */
async function storyAt(path: string): Promise<string> {
  const { targetId } = await newsroom.db.route.findUniqueOrThrow({ where: { path } });
  if (targetId === null) throw new Error(`${path} leads to no story.`);
  return targetId;
}

function valueOrThrow<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(result.issues.map(({ message }) => message).join(" "));
}

/** Waits until the site has noticed. */
async function seen<T extends { invalidationId: bigint }>(result: Result<T>): Promise<T> {
  const value = valueOrThrow(result);
  if (await untilFollowed(newsroom.db, value.invalidationId)) return value;
  throw new Error("The site did not notice within five seconds.");
}

async function obey({ name, words }: Order): Promise<Report> {
  try {
    const verb = verbs[name] as (...given: unknown[]) => Promise<unknown>;
    return { ok: true, value: await verb(...words) };
  } catch (error) {
    return { ok: false, sentence: error instanceof Error ? error.message : String(error) };
  }
}

process.on("message", (order: Order) => {
  void obey(order).then((report) => process.send?.(report));
});
process.on("disconnect", () => void closePools().then(() => process.exit(0)));
