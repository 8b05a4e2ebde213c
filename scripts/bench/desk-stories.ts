import { hashPassword } from "#lib/auth/password-hash";
import { emptyStoryContent } from "#lib/content/story-content";
import { addUser } from "#lib/desk/people/add-user";
import { createStory } from "#lib/desk/stories/create-story";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { accepted } from "#prisma/factories/accepted";
import { inventDocument } from "./invented-story.ts";
import type { Paper } from "./open-paper.ts";
import { makeRandom } from "./random.ts";

const lengths = { usual: 900, long: 10_000 };

type Begun = { path: string; headline: string };
export type DeskStories = { usual: Begun; long: Begun; email: string; password: string };

/** A story of usual length and one of 10,000 words at the desk, and somebody who may write in them. */
export async function beginStories(newsroom: Newsroom, paper: Paper): Promise<DeskStories> {
  const email = "typist@measured.example";
  const password = "river eel lantern";
  const passwordHash = await hashPassword(password);
  accepted(
    await addUser(newsroom.db, newsroom, { name: "Typist", email, role: "editor", passwordHash }),
  );
  const [sectionId = null] = paper.sections.keys();
  const begin = async (headline: string, words: number): Promise<Begun> => {
    const document = inventDocument(makeRandom(2), words, []);
    const content = { ...emptyStoryContent(), headline, sectionId, document };
    const { id } = accepted(await createStory(newsroom, { editionId: paper.edition.id, content }));
    return { path: `/admin/stories/${id}`, headline };
  };
  const usual = await begin("A story of usual length", lengths.usual);
  return { usual, long: await begin("A long story", lengths.long), email, password };
}
