import type { Metadata } from "next";
import { FilterForm } from "#components/desk/manage/filter-form";
import css from "#components/desk/manage/manage.module.css";
import { RecordTable } from "#components/desk/manage/record-table";
import { ScreenHead } from "#components/desk/manage/screen-head";
import { getTopic } from "#lib/desk/names/get-topic";
import { listTopics } from "#lib/desk/names/list-topics";
import { deskRead, idOf } from "../../../../desk-read";
import { type Query, wordOf } from "../../../../query";
import { topicTypeName } from "../../topic-words";
import { MergePlan } from "./merge-plan";

export const metadata: Metadata = { title: "Merge a topic" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Query> };

export default async function MergePage({ params, searchParams }: Props) {
  const id = await idOf(params);
  const query = await searchParams;
  const into = wordOf(query, "into");
  const text = wordOf(query, "text");
  const [topic, found] = await deskRead(async (newsroom) => [
    await getTopic(newsroom, id),
    into === "" ? await listTopics(newsroom, { text }) : [],
  ]);
  const name = topic.labels[0]?.name ?? "this topic";
  const head = (
    <ScreenHead
      title={`Merge “${name}”`}
      back={{ href: `/admin/topics/${id}`, name }}
      lead="Choose the topic that stays. Nothing happens before you have seen what will change."
    />
  );
  if (into !== "") {
    return (
      <>
        {head}
        <MergePlan id={id} into={into} />
      </>
    );
  }
  const others = found.filter((one) => one.id !== id);
  const search = [{ name: "text", label: "Name or synonym", value: text, kind: "words" as const }];
  return (
    <>
      {head}
      <FilterForm action={`/admin/topics/${id}/merge`} fields={search} />
      {others.length === 0 && <p className={css.empty}>No other topic fits this.</p>}
      <RecordTable
        columns={["Topic that stays", "Type", "Live articles"]}
        lines={others.map((one) => ({
          id: one.id,
          href: `/admin/topics/${id}/merge?into=${one.id}`,
          name: one.names[0]?.name ?? "Without a name",
          cells: [topicTypeName(one.type), one.liveArticles],
        }))}
      />
    </>
  );
}
