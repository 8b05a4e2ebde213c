import type { Metadata } from "next";
import css from "#components/desk/manage/manage.module.css";
import { ScreenHead } from "#components/desk/manage/screen-head";
import { PlainForm } from "#components/desk/plain-form";
import { requirePermission } from "#lib/auth/permissions";
import { listChoices } from "#lib/desk/list-choices";
import { deskRead } from "../../../desk-read";
import { recallForm } from "../../../form-memory";
import { labelGroups } from "../../../label-form";
import { createTopicAction } from "../topic-actions";
import { typeField } from "../topic-words";

export const metadata: Metadata = { title: "New topic" };

export default async function NewTopicPage() {
  const { editions } = await deskRead((newsroom) => {
    requirePermission(newsroom.actor, "topic.manage");
    return listChoices(newsroom);
  });
  return (
    <>
      <ScreenHead title="New topic" back={{ href: "/admin/topics", name: "Topics" }} />
      <div className={css.columns}>
        <PlainForm
          action={createTopicAction}
          before={await recallForm()}
          fields={[typeField("subject")]}
          groups={labelGroups(editions, [], ["description", "synonyms"])}
          submit="Make it"
        />
      </div>
    </>
  );
}
