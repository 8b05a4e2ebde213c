import type { Metadata } from "next";
import css from "#components/desk/imports/imports.module.css";
import manage from "#components/desk/manage/manage.module.css";
import { ScreenHead } from "#components/desk/manage/screen-head";
import { getImport } from "#lib/migration/imports/get-import";
import { listProofs } from "#lib/migration/imports/list-proofs";
import { deskRead, idOf } from "../../../../desk-read";
import { type Query, wordOf } from "../../../../query";
import { titleOfImport } from "../../import-words";
import { ProofItem } from "./proof-item";

export const metadata: Metadata = { title: "Items of an import" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Query> };

/** Every item of an archive beside what became of it, or those that lost something. */
export default async function ImportItemsPage({ params, searchParams }: Props) {
  const importId = await idOf(params);
  const query = await searchParams;
  const isLossy = wordOf(query, "lossy") === "yes";
  const after = /^\d{1,9}$/.test(wordOf(query, "after"))
    ? Number(wordOf(query, "after"))
    : undefined;
  const { view, page } = await deskRead(async (newsroom) => ({
    view: await getImport(newsroom, importId),
    page: await listProofs(newsroom, { importId, isLossy, after }),
  }));
  const here = `/admin/imports/${importId}/items`;
  return (
    <>
      <ScreenHead
        title={isLossy ? "Items that lost something" : "Every item"}
        back={{ href: `/admin/imports/${importId}`, name: titleOfImport(view) }}
        lead={
          isLossy ? (
            <a href={here}>Show every item</a>
          ) : (
            <a href={`${here}?lossy=yes`}>Show only those that lost something</a>
          )
        }
      />
      {page.proofs.length === 0 && <p className={manage.empty}>There is none.</p>}
      <ol className={css.items}>
        {page.proofs.map((proof) => (
          <ProofItem key={proof.source.id} proof={proof} />
        ))}
      </ol>
      {page.next !== null && (
        <p className={manage.more}>
          <a href={`${here}?${isLossy ? "lossy=yes&" : ""}after=${page.next}`}>More</a>
        </p>
      )}
    </>
  );
}
