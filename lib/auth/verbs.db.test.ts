import { describe, expect, test } from "vitest";
import { type Role, roles } from "#lib/auth/actor";
import { type Permission, permitted } from "#lib/auth/permissions";
import { AppError } from "#lib/platform/errors";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { as } = await testNewsroom();

/** Every verb that asks for a permission, and which. A verb that is not here fails the last test. */
const verbs: Record<string, Permission> = {
  "desk/add-logo": "structure.manage",
  "desk/add-media": "media.add",
  "desk/add-topic": "story.write",
  "desk/approve-story": "story.review",
  "desk/assign-story": "story.write",
  "desk/change-role": "user.manage",
  "desk/count-views": "story.write",
  "desk/create-author": "author.add",
  "desk/create-edition": "structure.manage",
  "desk/create-section": "structure.manage",
  "desk/create-stories": "story.write",
  "desk/create-story": "story.write",
  "desk/create-topic": "topic.add",
  "desk/deactivate-user": "user.manage",
  "desk/delete-author": "author.manage",
  "desk/delete-section": "structure.manage",
  "desk/delete-topic": "topic.manage",
  "desk/end-sessions": "user.manage",
  "desk/ensure-first-admin": "user.manage",
  "desk/erase-user": "user.manage",
  "desk/find-filter-names": "story.write",
  "desk/get-author": "author.manage",
  "desk/get-edition-settings": "structure.manage",
  "desk/get-media-file": "story.write",
  "desk/get-other-text": "story.write",
  "desk/get-preview": "story.write",
  "desk/get-revision": "story.write",
  "desk/get-section": "structure.manage",
  "desk/get-story": "story.write",
  "desk/get-story-names": "story.write",
  "desk/get-topic": "topic.manage",
  "desk/get-user": "user.manage",
  "desk/invite-user": "user.manage",
  "desk/list-assignees": "story.write",
  "desk/list-authors": "author.manage",
  "desk/list-choices": "story.write",
  "desk/list-document-problems": "story.write",
  "desk/list-events": "log.read",
  "desk/list-pages": "story.write",
  "desk/list-near-topics": "story.write",
  "desk/list-preview-links": "story.write",
  "desk/list-revisions": "story.write",
  "desk/list-sections": "structure.manage",
  "desk/list-schedules": "story.write",
  "desk/list-stories": "story.write",
  "desk/list-topics": "topic.manage",
  "desk/list-users": "user.manage",
  "desk/make-password-link": "user.manage",
  "desk/merge-topics": "topic.manage",
  "desk/order-sections": "structure.manage",
  "desk/plan-topic-merge": "topic.manage",
  "desk/make-preview-link": "story.write",
  "desk/reactivate-user": "user.manage",
  "desk/recover-admin": "user.manage",
  "desk/remove-topic": "story.write",
  "desk/restore-revision": "story.write",
  "desk/restore-story": "story.trash",
  "desk/revoke-preview-link": "story.write",
  "desk/save-working-copy": "story.write",
  "desk/search-authors": "story.write",
  "desk/search-documents": "story.write",
  "desk/search-media": "story.write",
  "desk/search-stories": "story.write",
  "desk/search-topics": "story.write",
  "desk/select-articles": "front.curate",
  "desk/send-back-story": "story.review",
  "desk/settle-conflict": "story.write",
  "desk/set-section": "story.write",
  "desk/submit-story": "story.write",
  "desk/trash-story": "story.trash",
  "desk/update-author": "author.manage",
  "desk/update-edition": "structure.manage",
  "desk/update-section": "structure.manage",
  "desk/update-site-settings": "structure.manage",
  "desk/update-topic": "topic.manage",
  "desk/upload-media": "media.add",
  "migration/import-wordpress": "structure.manage",
  "publishing/cancel-schedule": "story.publish",
  "publishing/correct-article": "story.publish",
  "publishing/order-lists": "story.publish",
  "publishing/plan-publication": "story.write",
  "publishing/publish-archive": "story.publish",
  "publishing/publish-story": "story.publish",
  "publishing/schedule-story": "story.publish",
  "publishing/update-article": "story.publish",
  "publishing/withdraw-article": "story.publish",
};

const sources = import.meta.glob<string>(["../*/*.ts", "!../**/*.test.ts", "!../auth/*"], {
  eager: true,
  query: "?raw",
  import: "default",
});
const modules = import.meta.glob<Record<string, unknown>>(["../*/*.ts", "!../**/*.test.ts"]);

type Verb = (newsroom: ReturnType<typeof as>, input: object) => unknown;

async function verbOf(path: string): Promise<Verb> {
  const name = nameIn(path);
  const verb = (await modules[`../${path}.ts`]?.())?.[name];
  if (typeof verb !== "function") throw new Error(`${path} exports no ${name}.`);
  return verb as Verb;
}

function nameIn(path: string): string {
  return path.replace(/^.*\//, "").replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

/** Whether a verb stops at the permission. With nothing to work on it stops later in any case. */
async function isForbidden(path: string, role: Role): Promise<boolean> {
  const verb = await verbOf(path);
  try {
    await verb(as(role), {});
    return false;
  } catch (error) {
    return error instanceof AppError && error.kind === "forbidden";
  }
}

describe.each(Object.entries(verbs))("%s asks for %s", (path, permission) => {
  const allowed: readonly Role[] = permitted[permission];
  test.each(roles)("of %s", async (role) => {
    expect(await isForbidden(path, role)).toBe(!allowed.includes(role));
  });
});

test("every verb that asks for a permission stands in the table", () => {
  const asking = Object.entries(sources)
    .filter(([, source]) => /\brequirePermission\(/.test(source))
    .map(([path]) => path.slice("../".length, -".ts".length));
  expect(asking.sort()).toEqual(Object.keys(verbs).sort());
});

/** Verbs that ask for no permission of their own, and who may call each. */
const open: Record<string, string> = {
  "desk/accept-invite": "whoever holds the link",
  "desk/change-content": "everybody: the save it makes asks",
  "desk/change-own-name": "everybody, for themselves",
  "desk/change-password": "everybody, for themselves",
  "desk/change-stories": "everybody: the verb for each story asks",
  "desk/choose-password": "other verbs, whose links have let them in",
  "desk/comparison-names": "everybody: the verbs that read the names ask",
  "desk/each-alone": "other verbs, which have asked",
  "desk/get-version": "everybody: the verbs that read either text ask",
  "desk/make-preview": "other verbs, which have asked or know the link",
  "desk/make-reset-link": "another verb, for whoever asks",
  "desk/request-reset": "whoever asks",
  "desk/reset-password": "whoever holds the link",
  "desk/undo-changes": "everybody: the verb for each story asks",
  "publishing/run-schedule": "the job: the verb of each plan asks",
};

test("a verb of the desk that asks for no permission stands on the list of those that need none", () => {
  const unasked = Object.entries(sources)
    .map(([path, source]) => ({ path: path.slice("../".length, -".ts".length), source }))
    .filter(({ path }) => /^(?:desk|publishing)\//.test(path))
    .filter(({ path, source }) => isVerb(path, source) && !/\brequirePermission\(/.test(source))
    .map(({ path }) => path);
  expect(unasked.sort()).toEqual(Object.keys(open).sort());
});

/** Its file is named after it, and what it works on is the newsroom, not somebody's open transaction. */
function isVerb(path: string, source: string): boolean {
  const worksOn = String.raw`\(\s*[^():]*:\s*(?:Pick<)?(?:Newsroom|AuthDesk)\b`;
  return new RegExp(`export (?:async )?function ${nameIn(path)}(?:<[^>]*>)?${worksOn}`).test(
    source,
  );
}
