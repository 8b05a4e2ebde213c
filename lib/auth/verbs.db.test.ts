import { describe, expect, test } from "vitest";
import { type Role, roles } from "#lib/auth/actor";
import { type Permission, permitted } from "#lib/auth/permissions";
import { AppError } from "#lib/platform/errors";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { as } = await testNewsroom();

/** Every verb that asks for a permission, and which. A verb that is not here fails the last test. */
const verbs: Record<string, Permission> = {
  "desk/addresses/add-address": "address.manage",
  "desk/addresses/add-address-list": "address.manage",
  "desk/names/add-logo": "structure.manage",
  "desk/media/add-media": "media.add",
  "desk/addresses/add-pattern": "address.manage",
  "desk/fronts/add-pick": "front.curate",
  "desk/stories/add-topic": "story.write",
  "desk/fronts/announce-breaking": "front.curate",
  "desk/stories/approve-story": "story.review",
  "desk/stories/assign-story": "story.write",
  "desk/addresses/change-address": "address.manage",
  "desk/fronts/change-front": "front.curate",
  "desk/addresses/change-pattern": "address.manage",
  "desk/people/change-role": "user.manage",
  "desk/addresses/check-address-list": "address.manage",
  "desk/stories/count-versions": "story.write",
  "desk/stories/count-views": "story.write",
  "desk/names/create-author": "author.add",
  "desk/names/create-edition": "structure.manage",
  "desk/names/create-section": "structure.manage",
  "desk/stories/create-stories": "story.write",
  "desk/stories/create-story": "story.write",
  "desk/names/create-topic": "topic.add",
  "desk/names/create-topics": "topic.add",
  "desk/people/deactivate-user": "user.manage",
  "desk/names/delete-author": "author.manage",
  "desk/media/delete-media": "media.manage",
  "desk/names/delete-section": "structure.manage",
  "desk/names/delete-topic": "topic.manage",
  "desk/media/describe-media": "media.add",
  "desk/fronts/end-breaking": "front.curate",
  "desk/fronts/end-pick": "front.curate",
  "desk/people/end-sessions": "user.manage",
  "desk/people/ensure-first-admin": "user.manage",
  "desk/people/erase-user": "user.manage",
  "desk/addresses/export-addresses": "address.manage",
  "desk/fronts/find-breaking-row": "front.curate",
  "desk/stories/find-filter-names": "story.write",
  "desk/addresses/get-address": "address.manage",
  "desk/names/get-author": "author.manage",
  "desk/names/get-discovery": "structure.manage",
  "desk/names/get-edition-settings": "structure.manage",
  "desk/media/get-media": "media.add",
  "desk/fronts/get-front": "front.curate",
  "desk/media/get-media-file": "story.write",
  "desk/stories/get-other-text": "story.write",
  "desk/previews/get-preview": "story.write",
  "desk/stories/get-revision": "story.write",
  "desk/names/get-section": "structure.manage",
  "desk/stories/get-story": "story.write",
  "desk/stories/get-story-names": "story.write",
  "desk/names/get-topic": "topic.manage",
  "desk/people/get-user": "user.manage",
  "desk/people/invite-user": "user.manage",
  "desk/media/keep-position": "media.manage",
  "desk/addresses/leave-missing": "address.manage",
  "desk/addresses/list-addresses": "address.manage",
  "desk/stories/list-assignees": "story.write",
  "desk/names/list-authors": "author.manage",
  "desk/list-choices": "story.write",
  "desk/list-events": "log.read",
  "desk/fronts/list-front-plans": "front.curate",
  "desk/fronts/list-front-versions": "front.curate",
  "desk/stories/list-pages": "story.write",
  "desk/addresses/list-patterns": "address.manage",
  "desk/fronts/list-picks": "front.curate",
  "desk/media/list-media": "media.add",
  "desk/addresses/list-missing": "address.manage",
  "desk/names/list-near-topics": "story.write",
  "desk/previews/list-preview-links": "story.write",
  "desk/stories/list-revisions": "story.write",
  "desk/names/list-sections": "structure.manage",
  "desk/stories/list-schedules": "story.write",
  "desk/stories/list-steps": "story.write",
  "desk/stories/list-stories": "story.write",
  "desk/names/list-topics": "topic.manage",
  "desk/people/list-users": "user.manage",
  "desk/people/make-password-link": "user.manage",
  "desk/names/merge-topics": "topic.manage",
  "desk/fronts/move-pick": "front.curate",
  "desk/addresses/order-patterns": "address.manage",
  "desk/names/order-sections": "structure.manage",
  "desk/names/plan-topic-merge": "topic.manage",
  "desk/addresses/propose-targets": "address.manage",
  "desk/stories/make-item-story": "story.write",
  "desk/previews/make-preview-link": "story.write",
  "desk/media/put-back-media": "media.manage",
  "desk/people/reactivate-user": "user.manage",
  "desk/people/recover-admin": "user.manage",
  "desk/addresses/remove-address": "address.manage",
  "desk/addresses/remove-pattern": "address.manage",
  "desk/fronts/remove-pick": "front.curate",
  "desk/stories/remove-topic": "story.write",
  "desk/media/replace-media": "media.manage",
  "desk/fronts/restore-front": "front.curate",
  "desk/stories/restore-revision": "story.write",
  "desk/stories/restore-story": "story.trash",
  "desk/previews/revoke-preview-link": "story.write",
  "desk/stories/save-working-copy": "story.write",
  "desk/names/search-authors": "story.write",
  "desk/media/search-documents": "story.write",
  "desk/stories/search-live": "front.curate",
  "desk/media/search-media": "story.write",
  "desk/stories/search-stories": "story.write",
  "desk/addresses/search-targets": "address.manage",
  "desk/names/search-topics": "story.write",
  "desk/fronts/select-articles": "front.curate",
  "desk/stories/send-back-story": "story.review",
  "desk/stories/settle-conflict": "story.write",
  "desk/names/set-author-photo": "author.manage",
  "desk/media/set-focus": "media.add",
  "desk/stories/set-section": "story.write",
  "desk/stories/submit-story": "story.write",
  "desk/media/take-down-media": "media.manage",
  "desk/stories/trash-story": "story.trash",
  "desk/addresses/try-address": "address.manage",
  "desk/names/update-author": "author.manage",
  "desk/names/update-edition": "structure.manage",
  "desk/names/update-section": "structure.manage",
  "desk/names/update-discovery": "structure.manage",
  "desk/names/update-site-settings": "structure.manage",
  "desk/names/update-topic": "topic.manage",
  "desk/media/upload-media": "media.add",
  "desk/media/withhold-position": "media.manage",
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
  "migration/redirects/import-redirects": "address.manage",
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
  ["../**/*.ts", "!../**/*.test.ts", "!../**/{testing,fixtures}/**", "!../auth/*"],
  { eager: true, query: "?raw", import: "default" },
);
const modules = import.meta.glob<Record<string, unknown>>(["../**/*.ts", "!../**/*.test.ts"]);

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
  "desk/people/accept-invite": "whoever holds the link",
  "desk/stories/change-content": "everybody: the save it makes asks",
  "desk/people/change-own-name": "everybody, for themselves",
  "desk/people/change-password": "everybody, for themselves",
  "desk/stories/change-stories": "everybody: the verb for each story asks",
  "desk/people/choose-password": "other verbs, whose links have let them in",
  "desk/stories/comparison-names": "everybody: the verbs that read the names ask",
  "desk/media/cut-renditions": "the job",
  "desk/stories/each-alone": "other verbs, which have asked",
  "desk/stories/get-version": "everybody: the verbs that read either text ask",
  "desk/previews/make-preview": "other verbs, which have asked or know the link",
  "desk/people/make-reset-link": "another verb, for whoever asks",
  "desk/media/lighten-renditions": "the job",
  "desk/media/make-renditions": "the job",
  "desk/previews/open-preview-link": "whoever holds the link",
  "desk/previews/open-preview-link#openPreviewMedia": "whoever holds the link",
  "desk/previews/preview-token#findByPreviewToken": "other verbs, for whoever holds the link",
  "desk/people/request-reset": "whoever asks",
  "desk/people/reset-password": "whoever holds the link",
  "desk/stories/undo-changes": "everybody: the verb for each story asks",
  "desk/media/write-renditions": "other verbs, for the job",
  "migration/imports/kept-progress#keepProgress": "the job, which has asked",
  "publishing/pings/send-due-pings": "the job",
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
