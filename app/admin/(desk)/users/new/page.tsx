import type { Metadata } from "next";
import css from "#components/desk/manage/manage.module.css";
import { ScreenHead } from "#components/desk/manage/screen-head";
import { PlainForm } from "#components/desk/plain-form";
import { requirePermission } from "#lib/auth/permissions";
import { deskRead } from "../../../desk-read";
import { recallForm } from "../../../form-memory";
import { inviteUserAction } from "../user-actions";
import { roleField } from "../user-words";

export const metadata: Metadata = { title: "Invite somebody" };

export default async function InvitePage() {
  await deskRead(async ({ actor }) => requirePermission(actor, "user.manage"));
  return (
    <>
      <ScreenHead
        title="Invite somebody"
        back={{ href: "/admin/users", name: "Users" }}
        lead="They choose a password through a link that holds for three days."
      />
      <div className={css.columns}>
        <PlainForm
          action={inviteUserAction}
          before={await recallForm()}
          fields={[
            { name: "name", label: "Name" },
            { name: "email", label: "E-mail", type: "email" },
            roleField("reporter"),
          ]}
          submit="Invite"
        />
      </div>
    </>
  );
}
