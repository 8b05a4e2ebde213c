import { describe, expect, test } from "vitest";
import { checkDocument } from "#lib/content/check-document";
import type { Document } from "#lib/content/document";
import { demo } from "#prisma/demo/demo";

/** Ids in the form that the checks ask for, one for each key; every key asked for is remembered. */
function recordingIds() {
  const asked = { stories: [] as string[], media: [] as string[] };
  const known = new Map<string, string>();
  const idOf = (key: string) => {
    const id = known.get(key) ?? `00000000-0000-7000-8000-${String(known.size).padStart(12, "0")}`;
    known.set(key, id);
    return id;
  };
  const story = (key: string) => {
    asked.stories.push(key);
    return idOf(`story ${key}`);
  };
  const media = (key: string) => {
    asked.media.push(key);
    return idOf(`media ${key}`);
  };
  return { ids: { story, media }, asked };
}

/** The keys themselves in place of ids. */
const named = { story: (key: string) => key, media: (key: string) => key };

/** Every node and mark of a document, however deep. */
function partsOf(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(partsOf);
  if (typeof value !== "object" || value === null) return [];
  const here = value as Record<string, unknown>;
  return [here, ...Object.values(here).flatMap(partsOf)];
}

function textOf(document: Document): string {
  return partsOf(document)
    .map((part) => (typeof part.text === "string" ? part.text : ""))
    .join(" ");
}

const keysOf = (things: { key: string }[]) => things.map(({ key }) => key);
const texts = [...demo.stories, ...demo.drafts, ...demo.pages];
const known = {
  stories: keysOf(demo.stories),
  media: keysOf(demo.pictures),
};

test("every key is given once", () => {
  const kinds = [
    ...[demo.sections, demo.topics, demo.authors, demo.files, texts],
    [...demo.pictures, ...demo.faces],
  ];
  for (const kind of kinds) expect(new Set(keysOf(kind)).size).toBe(kind.length);
});

describe.each(texts)("$key", (text) => {
  const { ids, asked } = recordingIds();
  const document = text.document(ids);

  test("has a document without a fault", () => {
    expect(checkDocument(document)).toEqual({ ok: true, value: document });
  });

  test("links and shows only what there is", () => {
    expect(known.stories).toEqual(expect.arrayContaining(asked.stories));
    expect(known.media).toEqual(expect.arrayContaining(asked.media));
  });
});

describe.each([...demo.stories, ...demo.drafts])("$key", (story) => {
  const labelled = <T extends { key: string; labels: object }>(things: T[]) =>
    keysOf(things.filter(({ labels }) => story.edition in labels));

  test("stands in a section, with topics and authors that its edition knows", () => {
    expect(labelled(demo.sections)).toContain(story.section);
    expect(labelled(demo.topics)).toEqual(expect.arrayContaining(story.topics));
    expect(labelled(demo.authors)).toEqual(
      expect.arrayContaining(story.bylines.map(({ author }) => author)),
    );
  });

  test("picks related stories of its own edition that are not withdrawn", () => {
    const readable = demo.stories.filter(
      ({ edition, withdrawn, key }) => edition === story.edition && !withdrawn && key !== story.key,
    );
    expect(keysOf(readable)).toEqual(expect.arrayContaining(story.related ?? []));
  });

  test("shows a picture and offers documents that there are", () => {
    if (story.lead) expect(known.media).toContain(story.lead.picture);
    expect(keysOf(demo.files)).toEqual(
      expect.arrayContaining((story.attachments ?? []).map(({ file }) => file)),
    );
  });
});

test("Selected names live stories of its edition, and one of them expires", () => {
  const live = demo.stories.filter(({ withdrawn }) => !withdrawn);
  for (const pick of demo.selected) {
    expect(live).toContainEqual(
      expect.objectContaining({ key: pick.story, edition: pick.edition }),
    );
  }
  expect(demo.selected.some(({ expiresInDays }) => expiresInDays !== null)).toBe(true);
});

test("both pages and five stories stand in two editions, never twice in one", () => {
  const groups = Object.groupBy(texts, (text) => text.translationGroup ?? text.key);
  const pairs = Object.entries(groups).filter(([, members = []]) => members.length > 1);
  expect(pairs.map(([group]) => group).sort()).toEqual([
    "about",
    "bakers-night",
    "bridge-reopens",
    "corrections-policy",
    "dark-enough",
    "elvers",
    "flood-stone",
  ]);
  for (const [, members = []] of pairs) {
    expect(members.map(({ edition }) => edition)).toEqual(["en", "fa"]);
  }
});

test("a translated story says who translated it, and no other does", () => {
  const english = new Set(
    texts
      .filter(({ edition }) => edition === "en")
      .map((text) => text.translationGroup ?? text.key),
  );
  for (const { key, edition, translationGroup, bylines, kind } of demo.stories) {
    const isTranslation = edition === "fa" && english.has(translationGroup ?? key);
    const names = bylines.some((byline) => byline.kind === "translation");
    // The council writes in English: its statements are translated for the edition that prints them.
    if (kind !== "statement") expect([key, names]).toEqual([key, isTranslation]);
  }
});

test("forty stories fill two pages of lists, a dozen of them Persian", () => {
  expect(demo.stories.length).toBeGreaterThanOrEqual(40);
  expect(demo.stories.filter(({ edition }) => edition === "fa").length).toBeGreaterThanOrEqual(12);
});

test("a picture leads one story of an edition, and every picture is shown", () => {
  const leads = demo.stories.flatMap(({ edition, lead }) =>
    lead ? [`${edition} ${lead.picture}`] : [],
  );
  expect(new Set(leads).size).toBe(leads.length);
  const shown = JSON.stringify([leads, ...texts.map((text) => text.document(named))]);
  for (const { key } of demo.pictures) expect(shown).toContain(key);
});

test("every face is that of one who signs, and somebody signs without one", () => {
  const shown = demo.authors.flatMap(({ photo }) => photo ?? []);
  expect(shown.sort()).toEqual(keysOf(demo.faces).sort());
  expect(shown.length).toBeLessThan(demo.authors.length);
});

test("the parts of the series lead to one another, in order", () => {
  const parts = demo.stories.filter(({ topics }) => topics.includes("four-seasons"));
  const keys = keysOf(parts);
  expect(keys).toEqual(["wenn-winter", "wenn-spring", "wenn-summer", "wenn-autumn"]);
  for (const [n, part] of parts.entries()) {
    const others = [...keys.slice(n + 1), ...keys.slice(0, n)];
    const { ids, asked } = recordingIds();
    part.document(ids);
    expect(asked.stories).toEqual(expect.arrayContaining(others));
    expect(new Set(part.related?.filter((key) => keys.includes(key)))).toEqual(new Set(others));
    expect(part.related?.[0]).toBe(others[0]);
  }
});

test("every slug is taken once in its edition", () => {
  for (const things of [demo.sections, demo.topics, demo.authors]) {
    for (const code of ["en", "fa"] as const) {
      const slugs = things.flatMap(({ labels }) => labels[code]?.slug ?? []);
      expect(new Set(slugs).size).toBe(slugs.length);
      for (const slug of slugs) expect(slug).toMatch(/^[\p{L}\p{N}-]{3,}$/u);
    }
  }
  const slugs = texts.flatMap(({ edition, slug }) => (slug ? [`${edition} ${slug}`] : []));
  expect(new Set(slugs).size).toBe(slugs.length);
});

test.each(demo.stories.filter(({ inReview }) => inReview))(
  "the text of $key that is in review has no fault",
  ({ inReview }) => {
    const document = inReview?.document(recordingIds().ids);
    expect(checkDocument(document)).toEqual({ ok: true, value: document });
  },
);

const parts = demo.stories.flatMap((story) => partsOf(story.document(recordingIds().ids)));
const partTypes = new Set(parts.map(({ type }) => type));

test.each([
  "heading",
  "quote",
  "pullQuote",
  "link",
  "bulletList",
  "orderedList",
  "figure",
  "gallery",
  "table",
  "factBox",
  "footnote",
])("some story has a %s", (type) => {
  expect(partTypes).toContain(type);
});

test.each([
  ["a dateline with place and date", (story) => story.dateline !== null],
  ["an analysis by an organisation", (story) => isSigned(story, "analysis", "organisation")],
  ["a statement by an organisation", (story) => isSigned(story, "statement", "organisation")],
  ["an opinion by a person", (story) => isSigned(story, "opinion", "person")],
  ["a translator", (story) => isSigned(story, "translation", "person")],
  ["an attachment", (story) => (story.attachments ?? []).length > 0],
  ["related picks", (story) => (story.related ?? []).length > 0],
  ["a correction", (story) => hasNote(story, "correction")],
  ["a clarification", (story) => hasNote(story, "clarification")],
  ["an update", (story) => story.updated !== undefined && hasNote(story, "update")],
  ["a withdrawal with its notice", (story) => story.withdrawn !== undefined],
  ["a fixed date of years ago", (story) => "on" in story.published],
  ...(["news", "analysis", "opinion", "statement", "interview"] as const).map(
    (kind): Part => [`the kind ${kind}`, (story) => story.kind === kind],
  ),
] satisfies Part[])("some story has %s", (_, has) => {
  expect(demo.stories.some(has)).toBe(true);
});

type Story = (typeof demo.stories)[number];
type Part = [string, (story: Story) => boolean];

function isSigned(story: Story, kind: string, authorKind: string): boolean {
  return story.bylines.some(
    (byline) =>
      byline.kind === kind &&
      demo.authors.some((author) => author.key === byline.author && author.kind === authorKind),
  );
}

function hasNote(story: Story, kind: string): boolean {
  return (story.corrections ?? []).some((correction) => correction.kind === kind);
}

test("topics of all four types have a description", () => {
  expect(new Set(demo.topics.map(({ type }) => type))).toEqual(
    new Set(["subject", "person", "organisation", "place"]),
  );
  for (const { labels } of [...demo.topics, ...demo.sections]) {
    for (const label of Object.values(labels)) expect(label.description).not.toBe("");
  }
});

type Labelled = { key: string; labels: Partial<Record<"en" | "fa", { slug: string }>> };

test("people, organisations and places have facts, and what these lead to is there", () => {
  const live = demo.stories.filter(({ withdrawn }) => !withdrawn);
  const paths = (["en", "fa"] as const).flatMap((code) => {
    const stories = live.filter(({ edition }) => edition === code);
    const topics = new Set(stories.flatMap((story) => story.topics));
    const authors = new Set(stories.flatMap(({ bylines }) => bylines.map((by) => by.author)));
    const prefix = code === "fa" ? "/fa" : "";
    const pathsIn = (folder: string, named: Set<string>, things: Labelled[]) =>
      things.flatMap(({ key, labels }) =>
        named.has(key) && labels[code] ? [`${prefix}/${folder}/${labels[code].slug}`] : [],
      );
    return [
      ...pathsIn("topics", topics, demo.topics),
      ...pathsIn("authors", authors, demo.authors),
    ];
  });
  const told = demo.topics.filter(({ labels }) =>
    Object.values(labels).some(({ facts = [] }) => facts.length > 0),
  );
  expect(new Set(told.map(({ type }) => type))).toEqual(
    new Set(["person", "organisation", "place"]),
  );
  const facts = told.flatMap(({ labels }) => Object.values(labels).flatMap((of) => of.facts ?? []));
  const own = facts.flatMap(({ href }) => (href?.startsWith("/") ? [href] : []));
  expect(paths).toEqual(expect.arrayContaining(own));
});

test.each(demo.stories)("$key has the length of a newspaper piece", (story) => {
  const words = textOf(story.document(recordingIds().ids)).split(/\s+/).filter(Boolean).length;
  expect(words).toBeGreaterThan(200);
  expect(words).toBeLessThan(900);
});

test("Persian is written with Persian letters, digits and joiners", () => {
  const { editions, sections, topics, authors } = demo;
  const bodies = texts
    .filter(({ edition }) => edition === "fa")
    .map((text) => ({ ...text, document: text.document(recordingIds().ids) }));
  const persian = JSON.stringify([editions, sections, topics, authors, bodies]);
  expect(persian).not.toMatch(/[\u0643\u064a\u0649\u0629\u0660-\u0669]/);
  expect(persian).not.toMatch(/\u200c[\s\u200c]|\s\u200c/);
  expect(persian).toBe(persian.normalize("NFC"));
});
