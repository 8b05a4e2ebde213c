import type { Metadata } from "next";
import { FilterForm } from "#components/desk/manage/filter-form";
import css from "#components/desk/manage/manage.module.css";
import { RecordTable } from "#components/desk/manage/record-table";
import { ScreenHead } from "#components/desk/manage/screen-head";
import { topicTypes } from "#lib/content/kinds";
import { listTopics, topicsShown } from "#lib/desk/names/list-topics";
import { deskRead } from "../../desk-read";
import { oneOf, type Query, wordOf } from "../../query";
import { topicTypeChoices, topicTypeName } from "./topic-words";

export const metadata: Metadata = { title: "Topics" };

export default async function TopicsPage(props: { searchParams: Promise<Query> }) {
  const query = await props.searchParams;
  const text = wordOf(query, "text");
  const type = oneOf(topicTypes, wordOf(query, "type"));
  const topics = await deskRead((newsroom) => listTopics(newsroom, { text, type }));
  return (
    <>
      <ScreenHead
        title="Topics"
        lead="What articles are tagged with. A topic has a page once a live article names it."
        action={{ href: "/admin/topics/new", name: "New topic" }}
      />
      <FilterForm
        action="/admin/topics"
        fields={[
          { name: "text", label: "Name or synonym", value: text, kind: "words" },
          {
            name: "type",
            label: "Type",
            value: type ?? "",
            kind: "choice",
            any: "All",
            choices: topicTypeChoices,
          },
        ]}
      />
      {topics.length > 0 ? (
        <RecordTable
          columns={["Topic", "Type", "Live articles"]}
          lines={topics.map(({ id, names, type: of, liveArticles }) => ({
            id,
            href: `/admin/topics/${id}`,
            name: names[0]?.name ?? "Without a name",
            note: names
              .slice(1)
              .map(({ name }) => name)
              .join(" · "),
            cells: [topicTypeName(of), liveArticles],
          }))}
        />
      ) : (
        <p className={css.empty}>
          No topic fits this. <a href="/admin/topics">Show all</a>, or{" "}
          <a href="/admin/topics/new">make a new one</a>.
        </p>
      )}
      {topics.length === topicsShown && (
        <p className={css.quiet}>
          The {topicsShown} most used are shown. Search for a name to find others.
        </p>
      )}
    </>
  );
}
