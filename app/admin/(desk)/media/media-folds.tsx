import { FoldPart } from "#components/desk/manage/fold-part";
import { type FormState, PlainForm } from "#components/desk/plain-form";
import type { MediaDetail } from "#lib/desk/media/get-media";
import { deleteMediaAction, putBackMediaAction, takeDownMediaAction } from "./media-actions";
import { ReplaceHere } from "./replace-here";

/** What is seldom done with a picture or document: another file, taking it from readers, deleting it. */
export function MediaFolds({ media, before }: { media: MediaDetail; before: FormState }) {
  const { id, kind, file, used, photoOf, logoOf } = media;
  const isUsed = used.total + photoOf.length + logoOf.length > 0;
  const said = (form: string) => (before.of === form ? before : {});
  return (
    <>
      <FoldPart title="Replace the file">
        <p>
          What is said of it stays, and so does wherever it is used. The addresses of the file that
          goes answer 410.
        </p>
        <ReplaceHere id={id} isPicture={kind === "image"} version={file.hash} />
      </FoldPart>
      {file.takenDownAt === null ? (
        <FoldPart title="Take it down" isOpen={before.of === "down"}>
          <p>
            For readers it is gone with their next request: its addresses answer 410, and pages go
            without it. Browsers that have it may keep their copy.
          </p>
          <PlainForm
            action={takeDownMediaAction}
            before={said("down")}
            fields={[
              {
                name: "reason",
                label: "Why",
                hint: "For the record of the newsroom.",
                type: "lines",
              },
            ]}
            hidden={{ id, form: "down" }}
            submit="Take it down"
            tone="grave"
          />
        </FoldPart>
      ) : (
        <FoldPart title="Put it back" isOpen>
          <p>
            It is taken down. Wherever something published shows it, readers would have it again.
          </p>
          <PlainForm
            action={putBackMediaAction}
            before={said("back")}
            fields={[]}
            hidden={{ id, form: "back" }}
            submit="Put it back"
            tone="quiet"
          />
        </FoldPart>
      )}
      {!isUsed && (
        <FoldPart title="Delete it" isOpen={before.of === "delete"}>
          <p>Nothing uses it. Its file goes from the disk as well, and cannot be brought back.</p>
          <PlainForm
            action={deleteMediaAction}
            before={said("delete")}
            fields={[]}
            hidden={{ id, form: "delete" }}
            submit="Delete it"
            tone="grave"
          />
        </FoldPart>
      )}
    </>
  );
}
