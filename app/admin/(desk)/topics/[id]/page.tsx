import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { FoldPart } from "#components/desk/manage/fold-part";
import css from "#components/desk/manage/manage.module.css";
import { ScreenHead } from "#components/desk/manage/screen-head";
import { WhereUsed } from "#components/desk/manage/where-used";
import { PlainForm } from "#components/desk/plain-form";
import { deskRead, idOf } from "../../../desk-read";
import { recallForm } from "../../../form-memory";
import { deleteTopicAction, updateTopicAction } from "../topic-actions";
import { readTopicForm } from "../topic-form";

export const metadata: Metadata = { title: "Topic" };

export default async function TopicPage({ params }: { params: Promise<{ id: string }> }) {
  const id = await idOf(params);
  const { topic, ...form } = await deskRead((newsroom) => readTopicForm(newsroom, id));
  if (topic.mergedIntoId !== null) redirect(`/admin/topics/${topic.mergedIntoId}`);
  const before = await recallForm();
  return (
    <>
      <ScreenHead
        title={topic.labels[0]?.name ?? "Without a name"}
        back={{ href: "/admin/topics", name: "Topics" }}
      />
      <div className={css.columns}>
        <PlainForm
          action={updateTopicAction}
          before={before}
          hidden={{ id }}
          {...form}
          submit="Save"
        />
        <div className={css.aside}>
          <WhereUsed {...topic.used} />
          <FoldPart title="Merge into another topic">
            <p>
              Its articles, drafts and addresses then belong to the other topic, and its names
              become synonyms there.
            </p>
            <p>
              <a href={`/admin/topics/${id}/merge`}>Choose the topic that stays</a>
            </p>
          </FoldPart>
          {topic.used.total === 0 && (
            <FoldPart title="Delete this topic">
              <p>No story uses it. Its addresses become free.</p>
              <PlainForm
                action={deleteTopicAction}
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
