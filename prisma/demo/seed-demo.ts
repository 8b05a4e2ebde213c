import type { Newsroom } from "#lib/newsroom/newsroom";
import { newId } from "#lib/platform/uuid";
import { demo } from "#prisma/demo/demo";
import { seedMedia } from "#prisma/demo/seed-media";
import { seedPhotos } from "#prisma/demo/seed-photos";
import { seedSelected } from "#prisma/demo/seed-selected";
import { seedSettings } from "#prisma/demo/seed-settings";
import { seedStories } from "#prisma/demo/seed-stories";
import { seedStructure } from "#prisma/demo/seed-structure";

/**
 * Fills an empty database with the demo newsroom, through the verbs that editors use. Days are counted back
 * from the newsroom's clock. Throws when something of the demo is there already.
 */
export async function seedDemo(newsroom: Newsroom): Promise<void> {
  const texts = [...demo.stories, ...demo.drafts, ...demo.pages];
  const groupKeys = new Set(texts.map(({ key, translationGroup }) => translationGroup ?? key));
  const [structure, media] = await Promise.all([seedStructure(newsroom), seedMedia(newsroom)]);
  const known = {
    structure,
    media,
    stories: idsFor(texts.map(({ key }) => key)),
    groups: idsFor([...groupKeys]),
    now: newsroom.clock.now(),
  };
  await seedPhotos(newsroom, known);
  await seedStories(newsroom, known);
  await seedSelected(newsroom, known);
  await seedSettings(newsroom, known);
}

function idsFor(keys: string[]): Map<string, string> {
  return new Map(keys.map((key) => [key, newId()]));
}
