import type { Metadata } from "next";
import { BringList } from "#components/desk/addresses/bring-list";
import css from "#components/desk/manage/manage.module.css";
import { ScreenHead } from "#components/desk/manage/screen-head";
import { requirePermission } from "#lib/auth/permissions";
import { deskRead } from "../../../desk-read";

export const metadata: Metadata = { title: "Bring a list of addresses" };

export default async function AddressListPage() {
  await deskRead(async ({ actor }) => requirePermission(actor, "address.manage"));
  return (
    <>
      <ScreenHead
        title="Bring a list"
        back={{ href: "/admin/addresses", name: "Addresses" }}
        lead="Many old addresses at once. Nothing happens before you have seen what becomes of each line."
      />
      <div className={css.wide}>
        <BringList />
      </div>
    </>
  );
}
