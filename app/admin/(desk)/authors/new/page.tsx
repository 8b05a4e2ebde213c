import type { Metadata } from "next";
import css from "#components/desk/manage/manage.module.css";
import { ScreenHead } from "#components/desk/manage/screen-head";
import { PlainForm } from "#components/desk/plain-form";
import { requirePermission } from "#lib/auth/permissions";
import { listChoices } from "#lib/desk/list-choices";
import { deskRead } from "../../../desk-read";
import { recallForm } from "../../../form-memory";
import { labelGroups } from "../../../label-form";
import { createAuthorAction } from "../author-actions";
import { kindField } from "../author-words";

export const metadata: Metadata = { title: "New author" };

export default async function NewAuthorPage() {
  const { editions } = await deskRead((newsroom) => {
    requirePermission(newsroom.actor, "author.manage");
    return listChoices(newsroom);
  });
  return (
    <>
      <ScreenHead title="New author" back={{ href: "/admin/authors", name: "Authors" }} />
      <div className={css.columns}>
        <PlainForm
          action={createAuthorAction}
          before={await recallForm()}
          fields={[kindField("person")]}
          groups={labelGroups(editions, [], ["role", "bio"])}
          submit="Make it"
        />
      </div>
    </>
  );
}
