import type { Metadata } from "next";
import { RecordTable } from "#components/desk/manage/record-table";
import { ScreenHead } from "#components/desk/manage/screen-head";
import { requirePermission } from "#lib/auth/permissions";
import { listChoices } from "#lib/desk/list-choices";
import { deskRead } from "../../desk-read";

export const metadata: Metadata = { title: "Site" };

export default async function EditionsPage() {
  const { editions } = await deskRead((newsroom) => {
    requirePermission(newsroom.actor, "structure.manage");
    return listChoices(newsroom);
  });
  return (
    <>
      <ScreenHead
        title="The site and its editions"
        lead="Name, logo, policies and footer, for each language the newspaper appears in."
        action={{ href: "/admin/editions/new", name: "New edition" }}
      />
      <RecordTable
        columns={["Newspaper", "Edition", "Addresses", "Time zone"]}
        lines={editions.map(({ id, siteName, tagline, name, code, isDefault, timeZone }) => ({
          id,
          href: `/admin/editions/${id}`,
          name: siteName,
          note: tagline,
          cells: [<bdi key="name">{name}</bdi>, isDefault ? "/" : `/${code}/`, timeZone],
        }))}
      />
    </>
  );
}
