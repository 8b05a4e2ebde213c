import type { Metadata } from "next";
import css from "#components/desk/manage/manage.module.css";
import { ScreenHead } from "#components/desk/manage/screen-head";
import { PlainForm } from "#components/desk/plain-form";
import { requirePermission } from "#lib/auth/permissions";
import { listChoices } from "#lib/desk/list-choices";
import { deskRead } from "../../../desk-read";
import { recallForm } from "../../../form-memory";
import { labelGroups } from "../../../label-form";
import { createSectionAction } from "../section-actions";

export const metadata: Metadata = { title: "New section" };

export default async function NewSectionPage() {
  const { editions } = await deskRead((newsroom) => {
    requirePermission(newsroom.actor, "structure.manage");
    return listChoices(newsroom);
  });
  return (
    <>
      <ScreenHead title="New section" back={{ href: "/admin/sections", name: "Sections" }} />
      <div className={css.columns}>
        <PlainForm
          action={createSectionAction}
          before={await recallForm()}
          fields={[]}
          groups={labelGroups(editions, [], ["description"])}
          submit="Open it"
        />
      </div>
    </>
  );
}
