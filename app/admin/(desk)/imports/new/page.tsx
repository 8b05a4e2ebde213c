import type { Metadata } from "next";
import css from "#components/desk/manage/manage.module.css";
import { ScreenHead } from "#components/desk/manage/screen-head";
import { requirePermission } from "#lib/auth/permissions";
import { listChoices } from "#lib/desk/list-choices";
import { deskRead } from "../../../desk-read";
import { HandIn } from "./hand-in";

export const metadata: Metadata = { title: "Bring an archive in" };

export default async function NewImportPage() {
  const editions = await deskRead(async (newsroom) => {
    requirePermission(newsroom.actor, "structure.manage");
    return (await listChoices(newsroom)).editions;
  });
  return (
    <>
      <ScreenHead
        title="Bring an archive in"
        back={{ href: "/admin/imports", name: "Imports" }}
        lead="Articles come in with their old dates, authors and addresses. Links and search results that lead to the old site find them here."
      />
      <div className={css.columns}>
        {editions.length === 0 ? (
          <p className={css.empty}>
            There is no edition yet. <a href="/admin/editions/new">Open one</a> first.
          </p>
        ) : (
          <HandIn editions={editions.map(({ id, name }) => ({ id, name }))} />
        )}
      </div>
    </>
  );
}
