import { describe, expect, test } from "vitest";
import { type Role, roles } from "#lib/auth/actor";
import { type Permission, permitted } from "#lib/auth/permissions";
import { AppError } from "#lib/platform/errors";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { as } = await testNewsroom();

/** Every verb that asks for a permission, and which. A verb that is not here fails the last test. */
const verbs: Record<string, Permission> = {
  "desk/add-address": "address.manage",
  "desk/add-address-list": "address.manage",
  "desk/add-logo": "structure.manage",
  "desk/add-media": "media.add",
  "desk/add-pattern": "address.manage",
  "desk/add-pick": "front.curate",
  "desk/add-topic": "story.write",
  "desk/announce-breaking": "front.curate",
  "desk/approve-story": "story.review",
  "desk/assign-story": "story.write",
  "desk/change-address": "address.manage",
  "desk/change-front": "front.curate",
  "desk/change-pattern": "address.manage",
  "desk/change-role": "user.manage",
  "desk/check-address-list": "address.manage",
  "desk/count-versions": "story.write",
  "desk/count-views": "story.write",
  "desk/create-author": "author.add",
  "desk/create-edition": "structure.manage",
  "desk/create-section": "structure.manage",
  "desk/create-stories": "story.write",
  "desk/create-story": "story.write",
  "desk/create-topic": "topic.add",
  "desk/create-topics": "topic.add",
  "desk/deactivate-user": "user.manage",
  "desk/delete-author": "author.manage",
  "desk/delete-media": "media.manage",
  "desk/delete-section": "structure.manage",
  "desk/delete-topic": "topic.manage",
  "desk/describe-media": "media.add",
  "desk/end-breaking": "front.curate",
  "desk/end-pick": "front.curate",
  "desk/end-sessions": "user.manage",
  "desk/ensure-first-admin": "user.manage",
  "desk/erase-user": "user.manage",
  "desk/export-addresses": "address.manage",
  "desk/find-breaking-row": "front.curate",
  "desk/find-filter-names": "story.write",
  "desk/get-address": "address.manage",
  "desk/get-author": "author.manage",
  "desk/get-discovery": "structure.manage",
  "desk/get-edition-settings": "structure.manage",
  "desk/get-media": "media.add",
  "desk/get-front": "front.curate",
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
  "desk/keep-position": "media.manage",
  "desk/leave-missing": "address.manage",
  "desk/list-addresses": "address.manage",
  "desk/list-assignees": "story.write",
  "desk/list-authors": "author.manage",
  "desk/list-choices": "story.write",
  "desk/list-events": "log.read",
  "desk/list-front-plans": "front.curate",
  "desk/list-front-versions": "front.curate",
  "desk/list-pages": "story.write",
  "desk/list-patterns": "address.manage",
  "desk/list-picks": "front.curate",
  "desk/list-media": "media.add",
  "desk/list-missing": "address.manage",
  "desk/list-near-topics": "story.write",
  "desk/list-preview-links": "story.write",
  "desk/list-revisions": "story.write",
  "desk/list-sections": "structure.manage",
  "desk/list-schedules": "story.write",
  "desk/list-steps": "story.write",
  "desk/list-stories": "story.write",
  "desk/list-topics": "topic.manage",
  "desk/list-users": "user.manage",
  "desk/make-password-link": "user.manage",
  "desk/merge-topics": "topic.manage",
  "desk/move-pick": "front.curate",
  "desk/order-patterns": "address.manage",
  "desk/order-sections": "structure.manage",
  "desk/plan-topic-merge": "topic.manage",
  "desk/propose-targets": "address.manage",
  "desk/make-item-story": "story.write",
  "desk/make-preview-link": "story.write",
  "desk/put-back-media": "media.manage",
  "desk/reactivate-user": "user.manage",
  "desk/recover-admin": "user.manage",
  "desk/remove-address": "address.manage",
  "desk/remove-pattern": "address.manage",
  "desk/remove-pick": "front.curate",
  "desk/remove-topic": "story.write",
  "desk/replace-media": "media.manage",
  "desk/restore-front": "front.curate",
  "desk/restore-revision": "story.write",
  "desk/restore-story": "story.trash",
  "desk/revoke-preview-link": "story.write",
  "desk/save-working-copy": "story.write",
  "desk/search-authors": "story.write",
  "desk/search-documents": "story.write",
  "desk/search-live": "front.curate",
  "desk/search-media": "story.write",
  "desk/search-stories": "story.write",
  "desk/search-targets": "address.manage",
  "desk/search-topics": "story.write",
  "desk/select-articles": "front.curate",
  "desk/send-back-story": "story.review",
  "desk/settle-conflict": "story.write",
  "desk/set-author-photo": "author.manage",
  "desk/set-focus": "media.add",
  "desk/set-section": "story.write",
  "desk/submit-story": "story.write",
  "desk/take-down-media": "media.manage",
  "desk/trash-story": "story.trash",
  "desk/try-address": "address.manage",
  "desk/update-author": "author.manage",
  "desk/update-edition": "structure.manage",
  "desk/update-section": "structure.manage",
  "desk/update-discovery": "structure.manage",
  "desk/update-site-settings": "structure.manage",
  "desk/update-topic": "topic.manage",
  "desk/upload-media": "media.add",
  "desk/withhold-position": "media.manage",
  "intake/add-source": "feed.manage",
  "intake/delete-source": "feed.manage",
  "intake/export-sources": "feed.manage",
  "intake/get-source": "feed.manage",
  "intake/ignore-item": "feed.manage",
  "intake/import-sources": "feed.manage",
  "intake/list-inbox": "story.write",
  "intake/list-source-names": "story.write",
  "intake/list-sources": "feed.manage",
  "intake/pause-source": "feed.manage",
  "intake/poll-source": "feed.manage",
  "intake/rename-source": "feed.manage",
  "intake/resume-source": "feed.manage",
  "intake/take-back-item": "feed.manage",
  "intake/trust-source": "feed.manage",
  "intake/untrust-source": "feed.manage",
  "migration/import-archive": "structure.manage",
  "migration/imports/add-import-piece": "structure.manage",
  "migration/imports/get-import": "structure.manage",
  "migration/imports/list-imports": "structure.manage",
  "migration/imports/list-kept": "structure.manage",
  "migration/imports/list-proofs": "structure.manage",
  "migration/imports/open-import": "structure.manage",
  "migration/imports/recall-choices": "structure.manage",
  "migration/imports/remove-import": "structure.manage",
  "migration/imports/remove-kept": "structure.manage",
  "migration/imports/resume-import": "structure.manage",
  "migration/imports/review-import": "structure.manage",
  "migration/imports/run-import": "structure.manage",
  "migration/imports/stop-import": "structure.manage",
  "migration/imports/sweep-imports": "structure.manage",
  "migration/imports/write-kept": "structure.manage",
  "migration/imports/write-report": "structure.manage",
  "publishing/call-off-front": "front.curate",
  "publishing/cancel-schedule": "story.publish",
  "publishing/correct-article": "story.publish",
  "publishing/drop-versions": "story.publish",
  "publishing/leave-footer": "story.publish",
  "publishing/order-lists": "story.publish",
  "publishing/place-correction": "story.publish",
  "publishing/plan-publication": "story.write",
  "publishing/publish-archive": "story.publish",
  "publishing/publish-front": "front.curate",
  "publishing/publish-story": "story.publish",
  "publishing/put-in-footer": "story.publish",
  "publishing/resume-plans": "story.publish",
  "publishing/schedule-front": "front.curate",
  "publishing/schedule-story": "story.publish",
  "publishing/update-article": "story.publish",
  "publishing/withdraw-article": "story.publish",
};

const sources = import.meta.glob<string>(
  ["../*/*.ts", "../migration/imports/*.ts", "!../**/*.test.ts", "!../auth/*"],
  { eager: true, query: "?raw", import: "default" },
);
const modules = import.meta.glob<Record<string, unknown>>([
  "../*/*.ts",
  "../migration/imports/*.ts",
  "!../**/*.test.ts",
]);

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

/** What works on the newsroom and asks for no permission of its own, and who may call each. */
const open: Record<string, string> = {
  "desk/accept-invite": "whoever holds the link",
  "desk/change-content": "everybody: the save it makes asks",
  "desk/change-own-name": "everybody, for themselves",
  "desk/change-password": "everybody, for themselves",
  "desk/change-stories": "everybody: the verb for each story asks",
  "desk/choose-password": "other verbs, whose links have let them in",
  "desk/comparison-names": "everybody: the verbs that read the names ask",
  "desk/cut-renditions": "the job",
  "desk/each-alone": "other verbs, which have asked",
  "desk/get-version": "everybody: the verbs that read either text ask",
  "desk/make-preview": "other verbs, which have asked or know the link",
  "desk/make-reset-link": "another verb, for whoever asks",
  "desk/lighten-renditions": "the job",
  "desk/make-renditions": "the job",
  "desk/open-preview-link": "whoever holds the link",
  "desk/open-preview-link#openPreviewMedia": "whoever holds the link",
  "desk/preview-token#findByPreviewToken": "other verbs, for whoever holds the link",
  "desk/request-reset": "whoever asks",
  "desk/reset-password": "whoever holds the link",
  "desk/undo-changes": "everybody: the verb for each story asks",
  "desk/write-renditions": "other verbs, for the job",
  "migration/imports/kept-progress#keepProgress": "the job, which has asked",
  "publishing/run-due-fronts": "the job",
  "publishing/run-schedule": "the job: the verb of each plan asks",
};

/** Ways to write what every verb works on: the newsroom, a part of it, and names a file gives to either. */
function worksOnIn(source: string): RegExp {
  const names = ["Newsroom", "AuthDesk"];
  for (const [, name = "", type = ""] of source.matchAll(/\b(?:type|interface) (\w+)([^;]*)/g)) {
    if (namesOneOf(names).test(type)) names.push(name);
  }
  for (const [, of = "", name = ""] of source.matchAll(/\b(\w+) as (\w+)\b/g)) {
    if (names.includes(of)) names.push(name);
  }
  return namesOneOf(names);
}

function namesOneOf(names: string[]): RegExp {
  return new RegExp(String.raw`\b(?:${names.join("|")})\b`);
}

type Exported = { name: string; first: string; body: string };

/** Every function that a file exports, however it is written, with the type of what is given to it first. */
function exportedBy(source: string): Exported[] {
  const starts =
    /^export (?:default )?(?:(?:async )?function\s+(\w+)|const (\w+)\s*=\s*(?:async\s*)?(?=[(<]))/gm;
  return [...source.matchAll(starts)].map(
    ({ 0: start, 1: named, 2: name = named ?? "", index }) => {
      const body = source.slice(index, source.indexOf("\n}", index));
      const [, first = ""] =
        /\(\s*(?:\{[^}]*\}|\w+)\??:\s*([^,)]*)/.exec(body.slice(start.length)) ?? [];
      return { name, first, body };
    },
  );
}

/** The functions of a file that work on the newsroom, not on somebody's open transaction, and ask for nothing. */
function unaskedIn(path: string, source: string): string[] {
  const worksOn = worksOnIn(source);
  return exportedBy(source)
    .filter(({ first, body }) => worksOn.test(first) && !/\brequirePermission\(/.test(body))
    .map(({ name }) => (name === nameIn(path) ? path : `${path}#${name}`));
}

test("what works on the newsroom and asks for no permission stands on the list of what needs none", () => {
  const unasked = Object.entries(sources)
    .map(([path, source]) => ({ path: path.slice("../".length, -".ts".length), source }))
    .filter(({ path }) => /^(?:desk|publishing|migration\/imports)\//.test(path))
    .flatMap(({ path, source }) => unaskedIn(path, source));
  expect(unasked.sort()).toEqual(Object.keys(open).sort());
});

test.each([
  ["its own", "export async function one(newsroom: Newsroom, id: string) {\n}"],
  ["a part of it", 'export function one({ db }: Pick<Newsroom, "db">) {\n}'],
  ["a name for a part", 'type Desk = Pick<AuthDesk, "db">;\nexport function one(desk: Desk) {\n}'],
  [
    "a name of a name",
    "type A = Newsroom;\ntype B = A & { id: string };\nexport function one(b: B) {\n}",
  ],
  ["another name", 'import { type Newsroom as Room } from "x";\nexport function one(r: Room) {\n}'],
  ["no function of its own", "export const one = async (newsroom: Newsroom) => {\n};"],
  ["a second", "export function two(tx: Tx) {\n}\nexport function one(newsroom: Newsroom) {\n}"],
])("a verb is seen, however it is written: %s", (_, source) => {
  expect(unaskedIn("desk/any", source)).toEqual(["desk/any#one"]);
});
