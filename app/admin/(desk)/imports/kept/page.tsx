import type { Metadata } from "next";
import css from "#components/desk/manage/manage.module.css";
import { ScreenHead } from "#components/desk/manage/screen-head";
import { listKept } from "#lib/migration/imports/list-kept";
import { deskRead } from "../../../desk-read";
import { recallForm } from "../../../form-memory";
import { titleOfSource } from "../import-words";
import { KeptPart } from "./kept-part";

export const metadata: Metadata = { title: "Kept out of sight" };

/** What is kept of every archive, also of those that a command brought in. */
export default async function KeptPage() {
  const kept = await deskRead((newsroom) => listKept(newsroom));
  const before = await recallForm();
  return (
    <>
      <ScreenHead
        title="Kept out of sight"
        back={{ href: "/admin/imports", name: "Imports" }}
        lead="Comments, menus and what plug-ins of old sites had made, as it stood there."
      />
      {kept.length === 0 && <p className={css.empty}>Nothing is kept out of sight.</p>}
      {kept.map((one) => (
        <KeptPart key={one.source} kept={one} title={titleOfSource(one.source)} before={before} />
      ))}
    </>
  );
}
