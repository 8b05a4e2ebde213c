import type { Metadata } from "next";
import css from "#components/desk/manage/manage.module.css";
import { ScreenHead } from "#components/desk/manage/screen-head";
import { PlainForm } from "#components/desk/plain-form";
import { requirePermission } from "#lib/auth/permissions";
import { listChoices } from "#lib/desk/list-choices";
import { deskRead } from "../../../desk-read";
import { recallForm } from "../../../form-memory";
import { type Query, wordOf } from "../../../query";
import { addAddressAction } from "../address-actions";
import { addressField, targetFields } from "../address-fields";

export const metadata: Metadata = { title: "Add an address" };

export default async function NewAddressPage(props: { searchParams: Promise<Query> }) {
  const query = await props.searchParams;
  const { editions } = await deskRead((newsroom) => {
    requirePermission(newsroom.actor, "address.manage");
    return listChoices(newsroom);
  });
  return (
    <>
      <ScreenHead
        title="Add an address"
        back={{ href: "/admin/addresses", name: "Addresses" }}
        lead="An old address that readers still ask for leads to what they are looking for."
      />
      <div className={css.columns}>
        <PlainForm
          action={addAddressAction}
          before={await recallForm()}
          fields={[
            addressField(wordOf(query, "address", 4_000)),
            ...targetFields(editions[0]?.id ?? ""),
          ]}
          submit="Add it"
        />
      </div>
    </>
  );
}
