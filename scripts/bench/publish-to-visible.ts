import { emptyStoryContent } from "#lib/content/story-content";
import { createStory } from "#lib/desk/stories/create-story";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { publishStory } from "#lib/publishing/publish-story";
import { accepted } from "#prisma/factories/accepted";
import { median } from "./median.ts";
import type { Paper } from "./open-paper.ts";

const patience = 10_000;

/** Milliseconds from the call of `publishStory`: until it came back, and until a reader of the home page saw it. */
export type Visibility = { published: number; visible: number };

/** Publishes in this process what another serves, and asks for the home page until the headline stands there. */
export async function publishToVisible(
  newsroom: Newsroom,
  of: { paper: Paper; url: string; times: number },
): Promise<Visibility> {
  const runs: Visibility[] = [];
  for (let number = 1; number <= of.times; number += 1) {
    runs.push(await publishOne(newsroom, { ...of, headline: `Measured story number ${number}.` }));
  }
  return {
    published: median(runs.map(({ published }) => published)),
    visible: median(runs.map(({ visible }) => visible)),
  };
}

async function publishOne(
  newsroom: Newsroom,
  { paper, url, headline }: { paper: Paper; url: string; headline: string },
): Promise<Visibility> {
  const [sectionId = null] = paper.sections.keys();
  const text = [{ type: "text" as const, text: headline }];
  const { id } = accepted(
    await createStory(newsroom, {
      editionId: paper.edition.id,
      content: {
        ...emptyStoryContent(),
        headline,
        sectionId,
        topicIds: paper.topicIds.slice(0, 3),
        document: { type: "doc", version: 1, content: [{ type: "paragraph", content: text }] },
      },
    }),
  );
  const began = performance.now();
  accepted(await publishStory(newsroom, { storyId: id }));
  const published = performance.now() - began;
  while (performance.now() - began < patience) {
    const page = await (await fetch(url)).text();
    if (page.includes(headline)) return { published, visible: performance.now() - began };
  }
  throw new Error(`“${headline}” was published, and nobody saw it.`);
}
