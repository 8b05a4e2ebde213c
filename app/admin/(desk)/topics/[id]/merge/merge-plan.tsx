import { notFound } from "next/navigation";
import css from "#components/desk/manage/manage.module.css";
import { PlainForm } from "#components/desk/plain-form";
import { getTopic } from "#lib/desk/names/get-topic";
import { planTopicMerge } from "#lib/desk/names/plan-topic-merge";
import { deskRead } from "../../../../desk-read";
import { recallForm } from "../../../../form-memory";
import { mergeTopicsAction } from "../../topic-actions";

/** What a merge will change, and the button that does it. */
export async function MergePlan({ id, into }: { id: string; into: string }) {
  const [kept, plan] = await deskRead(async (newsroom) => [
    await getTopic(newsroom, into),
    await planTopicMerge(newsroom, { mergedId: id, keptId: into }),
  ]);
  if (!plan.ok) notFound();
  const { liveArticles, stories, addresses, synonyms } = plan.value;
  const name = kept.labels[0]?.name ?? "the other topic";
  const gained = synonyms.flatMap((one) => one.synonyms);
  return (
    <section className={css.part} aria-labelledby="merge-plan">
      <h2 id="merge-plan" className={css.subtitle}>
        Into <bdi>“{name}”</bdi>
      </h2>
      <dl className={css.facts}>
        <dt>Live articles</dt>
        <dd>{liveArticles} will name it instead</dd>
        <dt>Stories</dt>
        <dd>{stories} in all, drafts among them</dd>
        <dt>Synonyms</dt>
        <dd>{gained.length === 0 ? "as they are" : gained.join(", ")}</dd>
        <dt>Addresses</dt>
        <dd>
          {addresses.length === 0 ? "none" : addresses.join(", ")}
          {addresses.length > 0 && " will lead to it"}
        </dd>
      </dl>
      <p className={css.quiet}>A merge cannot be taken back.</p>
      <PlainForm
        action={mergeTopicsAction}
        before={await recallForm()}
        fields={[]}
        hidden={{ id, into }}
        submit="Merge them"
      />
      <p>
        <a href={`/admin/topics/${id}/merge`}>Choose another topic</a>
      </p>
    </section>
  );
}
