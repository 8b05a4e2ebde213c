import type { MediaFound } from "#components/desk/editor/editor-data";
import { answerOf, deskMediaUrl } from "#components/desk/story/search-desk";
import type { Answer } from "#components/desk/story/workflow-types";

/** A picture or document that has just come in; one that was there already is known. */
export type Uploaded = MediaFound & { isKnown: boolean };

/** What a person says of a file that they bring in. */
export type Said = {
  title: string;
  alt: string;
  decorative: boolean;
  caption: string;
  credit: string;
};

/** Sends a file with the words that belong to it; whatever is wrong with either comes back as sentences. */
export function putMedia(file: File, said: Said): Promise<Answer<Uploaded>> {
  const form = new FormData();
  for (const name of ["title", "alt", "caption", "credit"] as const) form.set(name, said[name]);
  form.set("decorative", said.decorative ? "yes" : "no");
  return sendMedia(form, file, () => undefined);
}

/** Sends a file that is described afterwards, and says how much of it has gone, from 0 to 1. */
export function putMediaAlone(
  file: File,
  onSent: (part: number) => void,
): Promise<Answer<Uploaded>> {
  const form = new FormData();
  form.set("later", "yes");
  return sendMedia(form, file, onSent);
}

/** Puts another file in the place of the one that is seen here. */
export async function replaceFile(
  { id, version }: { id: string; version: string },
  file: File,
  onSent: (part: number) => void,
): Promise<Answer<null>> {
  const form = new FormData();
  form.set("version", version);
  form.set("file", file, "file");
  const answer = await send(form, onSent, deskMediaUrl(id));
  if (answer?.ok) return { ok: true, value: null };
  return answerOf<null>(answer);
}

async function sendMedia(form: FormData, file: File, onSent: (part: number) => void) {
  // Its own name says nothing to anybody, and may say too much.
  form.set("file", file, "file");
  const answer = await answerOf<Omit<Uploaded, "url">>(await send(form, onSent));
  if (!answer.ok) return answer;
  return { ok: true as const, value: { ...answer.value, url: deskMediaUrl(answer.value.id) } };
}

/** As `fetch` would, which does not tell how far it is; null where nobody answers. */
function send(
  form: FormData,
  onSent: (part: number) => void,
  to = "/api/desk/v1/media",
): Promise<Response | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.upload.addEventListener("progress", ({ loaded, total }) => onSent(loaded / total));
    request.addEventListener("load", () => {
      resolve(new Response(request.responseText, { status: request.status }));
    });
    for (const end of ["error", "abort", "timeout"]) {
      request.addEventListener(end, () => resolve(null));
    }
    request.open("PUT", to);
    request.send(form);
  });
}
