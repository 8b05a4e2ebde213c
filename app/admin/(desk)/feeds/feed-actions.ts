"use server";

import { redirect } from "next/navigation";
import type { SourceWork } from "#components/desk/feeds/source-works";
import type { FormState } from "#components/desk/plain-form";
import { addSource } from "#lib/intake/add-source";
import { deleteSource } from "#lib/intake/delete-source";
import { importSources } from "#lib/intake/import-sources";
import { pauseSource } from "#lib/intake/pause-source";
import { pollSource } from "#lib/intake/poll-source";
import { renameSource } from "#lib/intake/rename-source";
import { resumeSource } from "#lib/intake/resume-source";
import { trustSource } from "#lib/intake/trust-source";
import { untrustSource } from "#lib/intake/untrust-source";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { fail, ok, type Result } from "#lib/platform/result";
import { deskWork } from "../../desk-work";
import { textOf } from "../../form-work";
import { manageWork, refuse } from "../../manage-work";

export async function addSourceAction(_: FormState, form: FormData): Promise<FormState> {
  const asked = { editionId: textOf(form, "edition"), address: textOf(form, "address") };
  return manageWork({
    form,
    work: (newsroom) => addSource(newsroom, asked),
    done: ({ name, newCount, others }) => ({
      done: `“${name}” is followed now, with ${count(newCount, "item")} in the inbox.${
        others.length > 0 ? ` The site names other feeds too: ${others.join(", ")}` : ""
      }`,
    }),
  });
}

export async function importSourcesAction(_: FormState, form: FormData): Promise<FormState> {
  const file = form.get("file");
  return manageWork({
    form,
    work: async (newsroom) => {
      if (!(file instanceof File) || file.size === 0) {
        return fail({ path: ["file"], message: "Choose a file first." });
      }
      const bytes = new Uint8Array(await file.arrayBuffer());
      return importSources(newsroom, { editionId: textOf(form, "edition"), bytes });
    },
    done: ({ added, known }) => ({
      done: `${count(added, "feed")} more followed from now on; ${known} were followed already.`,
    }),
  });
}

type Work = (newsroom: Newsroom, source: { sourceId: string }) => Promise<Result<string>>;

const works: Record<SourceWork, Work> = {
  trust: async (...of) =>
    told(await trustSource(...of), "It stands on the front page from now on."),
  untrust: async (...of) =>
    told(await untrustSource(...of), "It does not stand on the front page any more."),
  pause: async (...of) => told(await pauseSource(...of), "It is paused."),
  resume: async (...of) =>
    told(await resumeSource(...of), "It is looked at again within a minute."),
  look: async (...of) => {
    const looked = await pollSource(...of);
    if (!looked.ok) return looked;
    const { outcome, newCount, problem } = looked.value;
    if (problem !== null) return ok(problem);
    return ok(
      outcome === "unchanged" ? "Nothing has changed." : `${count(newCount, "new item")} came.`,
    );
  },
};

/** Does with a source what the button says. */
export async function changeSourceAction(_: FormState, form: FormData): Promise<FormState> {
  const work = textOf(form, "work");
  return manageWork({
    form,
    work: async (newsroom) =>
      isWork(work)
        ? works[work](newsroom, { sourceId: textOf(form, "id") })
        : fail({
            path: [],
            message: "This arrived damaged. Load the page again, then try once more.",
          }),
    done: (sentence) => ({ done: sentence }),
  });
}

export async function renameSourceAction(_: FormState, form: FormData): Promise<FormState> {
  const change = { sourceId: textOf(form, "id"), name: textOf(form, "name") };
  return manageWork({ form, work: (newsroom) => renameSource(newsroom, change), done: "Saved." });
}

export async function deleteSourceAction(_: FormState, form: FormData): Promise<FormState> {
  const gone = await deskWork((newsroom) =>
    deleteSource(newsroom, { sourceId: textOf(form, "id") }),
  );
  if (!gone.ok) return refuse(form, gone.issues);
  redirect("/admin/feeds");
}

const isWork = (word: string): word is SourceWork => Object.hasOwn(works, word);

function told(result: Result<unknown>, sentence: string): Result<string> {
  return result.ok ? ok(sentence) : result;
}

function count(number: number, what: string): string {
  return number === 1 ? `1 ${what}` : `${number} ${what}s`;
}
