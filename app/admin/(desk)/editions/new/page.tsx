import type { Metadata } from "next";
import css from "#components/desk/manage/manage.module.css";
import { ScreenHead } from "#components/desk/manage/screen-head";
import { PlainForm } from "#components/desk/plain-form";
import { requirePermission } from "#lib/auth/permissions";
import { deskRead } from "../../../desk-read";
import { recallForm } from "../../../form-memory";
import { createEditionAction } from "../edition-actions";
import { editionFields } from "../setting-fields";

export const metadata: Metadata = { title: "New edition" };

export default async function NewEditionPage() {
  await deskRead(async ({ actor }) => requirePermission(actor, "structure.manage"));
  const code = {
    name: "code",
    label: "Code",
    hint: "The tag of its language, such as “fa” or “pt-br”. It begins every address and stays.",
  };
  return (
    <>
      <ScreenHead title="New edition" back={{ href: "/admin/editions", name: "Site" }} />
      <div className={css.columns}>
        <PlainForm
          action={createEditionAction}
          before={await recallForm()}
          fields={[code, ...editionFields({})]}
          submit="Open it"
        />
      </div>
    </>
  );
}
