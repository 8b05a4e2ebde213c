import type { StoryContent } from "#lib/content/story-content";
import type { NewStory } from "#lib/desk/stories/create-story";
import { dateOfMoment } from "#prisma/demo/demo-moment";
import type { DemoIds, DemoPage, DemoText } from "#prisma/demo/demo-newsroom";
import { idOf } from "#prisma/demo/id-of";
import type { Structure } from "#prisma/demo/seed-structure";

/** Where keys lead, and when the demo is being seeded. */
export type Known = {
  structure: Structure;
  media: ReadonlyMap<string, string>;
  stories: ReadonlyMap<string, string>;
  groups: ReadonlyMap<string, string>;
  now: Date;
};

/** A story of the demo as the desk would start it. */
export function storyInput(story: DemoText, known: Known): NewStory {
  return { ...placeOf(story, known), content: contentOf(story, known) };
}

/** A Page of the demo as the desk would start it. */
export function pageInput(page: DemoPage, known: Known): NewStory {
  const { title, slug, document } = page;
  const content = { headline: title, slug, document: document(idsIn(known)) };
  return { ...placeOf(page, known), form: "page", content };
}

function placeOf({ key, edition, translationGroup }: DemoText | DemoPage, known: Known) {
  return {
    id: idOf(known.stories, key),
    editionId: known.structure.editions[edition].id,
    translationGroupId: idOf(known.groups, translationGroup ?? key),
  };
}

function contentOf(story: DemoText, known: Known): Partial<StoryContent> {
  const { structure, media, stories, now } = known;
  const { edition, lead, dateline } = story;
  const { timeZone } = structure.editions[edition];
  return {
    headline: story.headline,
    standfirst: story.standfirst || null,
    slug: story.slug || null,
    sectionId: idOf(structure.sections, story.section),
    kind: story.kind,
    topicIds: story.topics.map((key) => idOf(structure.topics, key)),
    bylines: story.bylines.map(({ kind, author }) => ({
      kind,
      authorId: idOf(structure.authors, author),
    })),
    dateline: dateline && {
      place: dateline.place,
      date: dateOfMoment(dateline.date, { now, timeZone }),
    },
    lead: lead && {
      mediaId: idOf(media, lead.picture),
      ...(lead.alt !== undefined && { alt: lead.alt }),
      ...(lead.caption !== undefined && { caption: lead.caption }),
    },
    document: story.document(idsIn(known)),
    attachments: (story.attachments ?? []).map(({ file, title }) => ({
      mediaId: idOf(media, file),
      title,
    })),
    related: (story.related ?? []).map((key) => idOf(stories, key)),
    notes: story.notes ?? "",
  };
}

export function idsIn({ stories, media }: Known): DemoIds {
  return { story: (key) => idOf(stories, key), media: (key) => idOf(media, key) };
}
