import type { Metadata } from "next";
import css from "#components/desk/manage/manage.module.css";
import { ScreenHead } from "#components/desk/manage/screen-head";
import { FocusEditor } from "#components/desk/media/focus-editor";
import { MediaFacts } from "#components/desk/media/media-facts";
import { MediaUses } from "#components/desk/media/media-uses";
import { MediaWords } from "#components/desk/media/media-words";
import { PlainForm } from "#components/desk/plain-form";
import { deskMediaUrl } from "#components/desk/story/search-desk";
import { mediaName } from "#lib/content/media-words";
import { listChoices } from "#lib/desk/list-choices";
import { deskRead, idOf } from "../../../desk-read";
import { deskTime } from "../../../desk-time";
import { recallForm } from "../../../form-memory";
import { describeMediaAction, setFocusAction } from "../media-actions";
import { MediaFolds } from "../media-folds";
import { readMediaForm } from "../media-form";
import { MediaPosition } from "../media-position";
import { fileFacts } from "../media-seen";

export const metadata: Metadata = { title: "Picture or document" };

export default async function OneMediaPage({ params }: { params: Promise<{ id: string }> }) {
  const id = await idOf(params);
  const { media, edition, ...form } = await deskRead(async (newsroom) => {
    const { editions } = await listChoices(newsroom);
    const home = editions.find(({ isDefault }) => isDefault);
    return { ...(await readMediaForm(newsroom, id)), edition: home };
  });
  const before = await recallForm();
  return (
    <>
      <ScreenHead
        title={mediaName(media)}
        {...(media.file.takenDownAt !== null && { lead: "Taken down: readers do not see it." })}
        back={{ href: "/admin/media", name: "Media" }}
      />
      <div className={css.columns}>
        <div>
          <MediaFacts
            id={id}
            isPicture={media.kind === "image"}
            width={media.file.width}
            height={media.file.height}
            colour={media.file.colour}
            facts={fileFacts(media.file)}
            broughtIn={deskTime(media.createdAt, edition)}
            uploader={media.uploader}
          />
          {media.mayDescribe ? (
            <PlainForm
              action={describeMediaAction}
              before={before.of === "words" ? before : {}}
              hidden={{ id, form: "words" }}
              {...form}
              submit="Save"
            />
          ) : (
            <>
              <MediaWords fields={form.fields} />
              <p className={css.quiet}>
                Editors change what is said of it, and whoever brought it in until something
                published shows it.
              </p>
            </>
          )}
        </div>
        <div className={css.aside}>
          {media.mayFocus && (
            <section className={css.part} aria-labelledby="focus">
              <h2 id="focus" className={css.subtitle}>
                What is looked at first
              </h2>
              <p className={css.quiet}>
                Point at it, or use the sliders. Cards and crops are cut around it.
              </p>
              <FocusEditor
                action={setFocusAction}
                id={id}
                version={media.focusVersion}
                url={deskMediaUrl(id)}
                size={{ width: media.file.width ?? 1, height: media.file.height ?? 1 }}
                focus={media.focus}
              />
            </section>
          )}
          <MediaPosition media={media} before={before} />
          <MediaUses used={media.used} photoOf={media.photoOf} logoOf={media.logoOf} />
          {media.mayManage && <MediaFolds media={media} before={before} />}
        </div>
      </div>
    </>
  );
}
