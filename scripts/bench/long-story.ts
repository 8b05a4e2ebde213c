import { hashPassword } from "#lib/auth/password-hash";
import { emptyStoryContent } from "#lib/content/story-content";
import { addUser } from "#lib/desk/add-user";
import { createStory } from "#lib/desk/create-story";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { accepted } from "#prisma/factories/accepted";
import { inventDocument } from "./invented-story.ts";
import type { Paper } from "./open-paper.ts";
import { makeRandom } from "./random.ts";

const words = 10_000;

export type LongStory = { path: string; email: string; password: string };

/** A story of 10,000 words at the desk, and somebody who may write in it. */
export async function beginLongStory(newsroom: Newsroom, paper: Paper): Promise<LongStory> {
  const email = "typist@measured.example";
  const password = "river eel lantern";
  const passwordHash = await hashPassword(password);
  accepted(
    await addUser(newsroom.db, newsroom, { name: "Typist", email, role: "editor", passwordHash }),
  );
  const [sectionId = null] = paper.sections.keys();
  const document = inventDocument(makeRandom(2), words, []);
  const content = { ...emptyStoryContent(), headline: "A long story", sectionId, document };
  const { id } = accepted(await createStory(newsroom, { editionId: paper.edition.id, content }));
  return { path: `/admin/stories/${id}`, email, password };
}
