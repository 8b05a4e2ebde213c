import type { Metadata } from "next";
import { FilterForm } from "#components/desk/manage/filter-form";
import css from "#components/desk/manage/manage.module.css";
import { RecordTable } from "#components/desk/manage/record-table";
import { ScreenHead } from "#components/desk/manage/screen-head";
import { authorsShown, listAuthors } from "#lib/desk/names/list-authors";
import { deskRead } from "../../desk-read";
import { oneOf, type Query, wordOf } from "../../query";
import { authorKindChoices, authorKindName, authorKinds } from "./author-words";

export const metadata: Metadata = { title: "Authors" };

export default async function AuthorsPage(props: { searchParams: Promise<Query> }) {
  const query = await props.searchParams;
  const text = wordOf(query, "text");
  const kind = oneOf(authorKinds, wordOf(query, "kind"));
  const authors = await deskRead((newsroom) => listAuthors(newsroom, { text, kind }));
  return (
    <>
      <ScreenHead
        title="Authors"
        lead="Who signs: people and organisations. Nobody needs an account for it."
        action={{ href: "/admin/authors/new", name: "New author" }}
      />
      <FilterForm
        action="/admin/authors"
        fields={[
          { name: "text", label: "Name", value: text, kind: "words" },
          {
            name: "kind",
            label: "Kind",
            value: kind ?? "",
            kind: "choice",
            any: "All",
            choices: authorKindChoices,
          },
        ]}
      />
      {authors.length > 0 ? (
        <RecordTable
          columns={["Author", "Kind", "Live articles"]}
          lines={authors.map(({ id, names, kind: of, liveArticles }) => ({
            id,
            href: `/admin/authors/${id}`,
            name: names[0]?.name ?? "Without a name",
            note: names
              .slice(1)
              .map(({ name }) => name)
              .join(" · "),
            cells: [authorKindName(of), liveArticles],
          }))}
        />
      ) : (
        <p className={css.empty}>
          No author fits this. <a href="/admin/authors">Show all</a>, or{" "}
          <a href="/admin/authors/new">make a new one</a>.
        </p>
      )}
      {authors.length === authorsShown && (
        <p className={css.quiet}>
          The {authorsShown} most used are shown. Search for a name to find others.
        </p>
      )}
    </>
  );
}
