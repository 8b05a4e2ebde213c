import type { Metadata } from "next";
import type { PlainFieldProps } from "#components/desk/field-control";
import { FoldPart } from "#components/desk/manage/fold-part";
import css from "#components/desk/manage/manage.module.css";
import { ScreenHead } from "#components/desk/manage/screen-head";
import { WhereUsed } from "#components/desk/manage/where-used";
import { PlainForm } from "#components/desk/plain-form";
import { type AuthorDetail, getAuthor } from "#lib/desk/get-author";
import { listChoices } from "#lib/desk/list-choices";
import { deskRead, idOf } from "../../../desk-read";
import { recallForm } from "../../../form-memory";
import { labelGroups } from "../../../label-form";
import { deleteAuthorAction, updateAuthorAction } from "../author-actions";
import { kindField } from "../author-words";

export const instant = false;
export const metadata: Metadata = { title: "Author" };

export default async function AuthorPage({ params }: { params: Promise<{ id: string }> }) {
  const id = await idOf(params);
  const [author, { editions }] = await deskRead(async (newsroom) => [
    await getAuthor(newsroom, id),
    await listChoices(newsroom),
  ]);
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
          before={before}
          hidden={{ id }}
          fields={fieldsOf(author)}
          groups={labelGroups(editions, author.labels, ["bio"])}
          submit="Save"
        />
        <div className={css.aside}>
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

function fieldsOf({ kind, userId, accounts, sameAs }: AuthorDetail): PlainFieldProps[] {
  return [
    kindField(kind),
    {
      name: "userId",
      label: "Account",
      hint: "Whose account it is, if this is somebody who works at the desk.",
      type: "choice",
      isOptional: true,
      options: [
        { value: "", name: "Nobody’s" },
        ...accounts.map(({ id, name }) => ({ value: id, name })),
      ],
      typed: userId ?? "",
    },
    {
      name: "sameAs",
      label: "Elsewhere",
      hint: "Addresses of the same person or organisation, one on each line.",
      type: "lines",
      isOptional: true,
      typed: sameAs.join("\n"),
    },
  ];
}
