import type { Metadata } from "next";
import { AuthorPhoto } from "#components/desk/manage/author-photo";
import { FoldPart } from "#components/desk/manage/fold-part";
import css from "#components/desk/manage/manage.module.css";
import { ScreenHead } from "#components/desk/manage/screen-head";
import { WhereUsed } from "#components/desk/manage/where-used";
import { PlainForm } from "#components/desk/plain-form";
import { deskRead, idOf } from "../../../desk-read";
import { recallForm } from "../../../form-memory";
import { deleteAuthorAction, setAuthorPhotoAction, updateAuthorAction } from "../author-actions";
import { readAuthorForm } from "../author-form";

export const metadata: Metadata = { title: "Author" };

export default async function AuthorPage({ params }: { params: Promise<{ id: string }> }) {
  const id = await idOf(params);
  const { author, editionId, ...form } = await deskRead((newsroom) => readAuthorForm(newsroom, id));
  const before = await recallForm();
  return (
    <>
      <ScreenHead
        title={author.labels[0]?.name ?? "Without a name"}
        back={{ href: "/admin/authors", name: "Authors" }}
      />
      <div className={css.columns}>
        <PlainForm
          action={updateAuthorAction}
          before={before.of === "photo" ? {} : before}
          hidden={{ id }}
          {...form}
          submit="Save"
        />
        <div className={css.aside}>
          <AuthorPhoto
            action={setAuthorPhotoAction}
            id={id}
            photoId={author.photoId}
            version={author.photoVersion}
            editionId={editionId}
          />
          <WhereUsed {...author.used} />
          {author.used.total === 0 && (
            <FoldPart title="Delete this author">
              <p>No story is signed with this name. Its addresses become free.</p>
              <PlainForm
                action={deleteAuthorAction}
                before={before}
                fields={[]}
                hidden={{ id }}
                submit="Delete it"
                tone="grave"
              />
            </FoldPart>
          )}
        </div>
      </div>
    </>
  );
}
