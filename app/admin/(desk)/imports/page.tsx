import type { Metadata } from "next";
import css from "#components/desk/manage/manage.module.css";
import { RecordTable } from "#components/desk/manage/record-table";
import { ScreenHead } from "#components/desk/manage/screen-head";
import { listChoices } from "#lib/desk/list-choices";
import { listImports } from "#lib/migration/imports/list-imports";
import { deskRead } from "../../desk-read";
import { deskTime } from "../../desk-time";
import { cameOf, filesOf, stageWords, titleOfImport } from "./import-words";

export const metadata: Metadata = { title: "Imports" };

export default async function ImportsPage() {
  const { imports, edition } = await deskRead(async (newsroom) => {
    const found = await listImports(newsroom);
    const { editions } = await listChoices(newsroom);
    return { imports: found, edition: editions.find(({ isDefault }) => isDefault) };
  });
  return (
    <>
      <ScreenHead
        title="Imports"
        lead="Archives of other systems that move in: WordPress and Ghost. Each is read first; you decide what becomes of it, and see of every item that nothing was lost."
        action={{ href: "/admin/imports/new", name: "Bring an archive in" }}
      />
      <p className={css.ways}>
        <a href="/admin/imports/kept">Kept out of sight</a>
      </p>
      {imports.length === 0 ? (
        <p className={css.empty}>
          Nothing has moved in yet. <a href="/admin/imports/new">Bring an archive in</a>.
        </p>
      ) : (
        <RecordTable
          columns={["Archive", "State", "What came of it", "Handed in by", "On"]}
          lines={imports.map((one) => ({
            id: one.id,
            href: `/admin/imports/${one.id}`,
            name: titleOfImport(one),
            note: filesOf(one),
            cells: [
              stageWords(one),
              cameOf(one),
              <bdi key="who">{one.openedBy ?? "Somebody who is gone"}</bdi>,
              deskTime(one.createdAt, edition).text,
            ],
          }))}
        />
      )}
    </>
  );
}
