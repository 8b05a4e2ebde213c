"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import type { FormState } from "#components/desk/plain-form";
import { focusSchema } from "#lib/content/crops";
import { deleteMedia } from "#lib/desk/media/delete-media";
import { describeMedia } from "#lib/desk/media/describe-media";
import { getMedia } from "#lib/desk/media/get-media";
import { keepPosition } from "#lib/desk/media/keep-position";
import { putBackMedia } from "#lib/desk/media/put-back-media";
import { setFocus } from "#lib/desk/media/set-focus";
import { takeDownMedia } from "#lib/desk/media/take-down-media";
import { withholdPosition } from "#lib/desk/media/withhold-position";
import { deskWork } from "../../desk-work";
import { textOf } from "../../form-work";
import { manageWork, refuse, versionIn } from "../../manage-work";
import { readMediaForm } from "./media-form";
import { readPositionForm } from "./position-form";

/** Says what a picture or document is. */
export async function describeMediaAction(_: FormState, form: FormData): Promise<FormState> {
  const text = (name: string) => textOf(form, name);
  const mediaId = text("id");
  return manageWork({
    form,
    work: (newsroom) =>
      describeMedia(newsroom, {
        mediaId,
        version: versionIn(form),
        words: {
          title: text("title"),
          alt: text("alt"),
          decorative: text("decorative") === "yes",
          caption: text("caption"),
          credit: text("credit"),
          licence: text("licence"),
          sourceUrl: text("sourceUrl"),
          takenOn: text("takenOn"),
          place: text("place"),
        },
      }),
    done: "Saved. Pages that show it are made anew.",
    fieldOf: (path) => (path[0] === "words" ? path.slice(1) : path),
    read: (newsroom) => readMediaForm(newsroom, mediaId),
  });
}

/** Says what is looked at first in a picture, and in which forms another part is. */
export async function setFocusAction(_: FormState, form: FormData): Promise<FormState> {
  const mediaId = textOf(form, "id");
  const said = focusSchema.safeParse(parsedJson(textOf(form, "said")));
  if (!said.success) {
    return refuse(form, [
      { path: [], message: "This arrived damaged. Point once more, then save." },
    ]);
  }
  return manageWork({
    form,
    work: (newsroom) => setFocus(newsroom, { mediaId, version: versionIn(form), ...said.data }),
    done: "Saved. Cards show it with the next request; crops are cut again in a moment.",
    read: async (newsroom) => ({
      version: (await getMedia(newsroom, mediaId)).focusVersion,
      fields: [],
    }),
  });
}

/** Lets readers have where a picture was taken, or takes that back. */
export async function setPositionAction(_: FormState, form: FormData): Promise<FormState> {
  const mediaId = textOf(form, "id");
  const isKept = textOf(form, "kept") === "yes";
  const set = isKept ? keepPosition : withholdPosition;
  return manageWork({
    form,
    work: (newsroom) => set(newsroom, { mediaId, version: versionIn(form) }),
    done: isKept
      ? "Saved. The files that readers get say where it was taken, at new addresses."
      : "Saved. The files that readers get do not say where it was taken.",
    read: (newsroom) => readPositionForm(newsroom, mediaId),
  });
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Takes it from readers. */
export async function takeDownMediaAction(_: FormState, form: FormData): Promise<FormState> {
  const asked = { mediaId: textOf(form, "id"), reason: textOf(form, "reason") };
  const state = await manageWork({
    form,
    work: (newsroom) => takeDownMedia(newsroom, asked),
    done: "Taken down. Its addresses answer that it is gone.",
  });
  return asItStands(state);
}

/** Lets readers have it again. */
export async function putBackMediaAction(_: FormState, form: FormData): Promise<FormState> {
  const mediaId = textOf(form, "id");
  const state = await manageWork({
    form,
    work: (newsroom) => putBackMedia(newsroom, { mediaId }),
    done: "Readers have it again, wherever something published shows it.",
  });
  return asItStands(state);
}

/** Whoever was refused since a colleague did the same sees how it stands by now. */
function asItStands(state: FormState): FormState {
  if (state.issues !== undefined) refresh();
  return state;
}

/** Takes it out of the library for good. */
export async function deleteMediaAction(_: FormState, form: FormData): Promise<FormState> {
  const mediaId = textOf(form, "id");
  const gone = await deskWork((newsroom) => deleteMedia(newsroom, { mediaId }));
  if (!gone.ok) return refuse(form, gone.issues);
  redirect("/admin/media");
}
