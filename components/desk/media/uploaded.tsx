import type { MediaFound } from "#components/desk/editor/editor-data";
import { answerOf, deskMediaUrl } from "#components/desk/story/search-desk";
import type { Answer } from "#components/desk/story/workflow-types";

/** A picture or document that has just come in. */
export type Uploaded = MediaFound;

/** What a person says of a file that they bring in. */
export type Said = {
  title: string;
  alt: string;
  decorative: boolean;
  caption: string;
  credit: string;
};

/** Sends a file with the words that belong to it; whatever is wrong with either comes back as sentences. */
export async function putMedia(file: File, said: Said): Promise<Answer<Uploaded>> {
  const form = new FormData();
  for (const name of ["title", "alt", "caption", "credit"] as const) form.set(name, said[name]);
  form.set("decorative", said.decorative ? "yes" : "no");
  // Its own name says nothing to anybody, and may say too much.
  form.set("file", file, "file");
  const response = await fetch("/api/desk/v1/media", { method: "PUT", body: form }).catch(
    () => null,
  );
  const answer = await answerOf<Omit<Uploaded, "url">>(response);
  if (!answer.ok) return answer;
  return { ok: true, value: { ...answer.value, url: deskMediaUrl(answer.value.id) } };
}
