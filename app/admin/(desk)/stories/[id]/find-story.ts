import { notFound } from "next/navigation";
import { z } from "zod";
import { type DeskStory, getStory } from "#lib/desk/stories/get-story";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { AppError } from "#lib/platform/errors";

/** The story that an address of the desk names; “not found” for one that is not there. */
export async function findStory(newsroom: Newsroom, id: string): Promise<DeskStory> {
  if (!z.uuid().safeParse(id).success) notFound();
  return orNotFound(getStory(newsroom, id));
}

/** What a verb reads, or the page that says that it is not there. */
export async function orNotFound<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof AppError && error.kind === "not_found") notFound();
    throw error;
  }
}
