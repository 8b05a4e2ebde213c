import type { Metadata } from "next";
import css from "#components/desk/manage/manage.module.css";
import { ScreenHead } from "#components/desk/manage/screen-head";
import { getAddress } from "#lib/desk/get-address";
import { listChoices } from "#lib/desk/list-choices";
import { deskRead, idOf } from "../../../desk-read";
import { AddressFacts } from "../address-facts";

export const instant = false;
export const metadata: Metadata = { title: "Address" };

export default async function AddressPage({ params }: { params: Promise<{ id: string }> }) {
  const id = await idOf(params);
  const { row, edition } = await deskRead(async (newsroom) => {
    const { editions } = await listChoices(newsroom);
    const home = editions.find(({ isDefault }) => isDefault);
    return { row: await getAddress(newsroom, id), edition: home };
  });
  return (
    <>
      <ScreenHead title="Address" back={{ href: "/admin/addresses", name: "Addresses" }} />
      <div className={css.columns}>
        <AddressFacts row={row} edition={edition} />
      </div>
    </>
  );
}
