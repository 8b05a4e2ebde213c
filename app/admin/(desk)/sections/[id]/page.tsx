import type { Metadata } from "next";
import { FoldPart } from "#components/desk/manage/fold-part";
import css from "#components/desk/manage/manage.module.css";
import { ScreenHead } from "#components/desk/manage/screen-head";
import { WhereUsed } from "#components/desk/manage/where-used";
import { PlainForm } from "#components/desk/plain-form";
import { deskRead, idOf } from "../../../desk-read";
import { recallForm } from "../../../form-memory";
import { deleteSectionAction, updateSectionAction } from "../section-actions";
import { readSectionForm } from "../section-form";

export const metadata: Metadata = { title: "Section" };

export default async function SectionPage({ params }: { params: Promise<{ id: string }> }) {
  const id = await idOf(params);
  const { section, ...form } = await deskRead((newsroom) => readSectionForm(newsroom, id));
  const before = await recallForm();
  const { liveArticles, used, labels } = section;
  return (
    <>
      <ScreenHead
        title={labels[0]?.name ?? "Without a name"}
        back={{ href: "/admin/sections", name: "Sections" }}
        lead={
          liveArticles > 0 &&
          `With another slug the addresses of ${liveArticles === 1 ? "its live article" : `its ${liveArticles} live articles`} change too. The old ones lead to the new ones.`
        }
      />
      <div className={css.columns}>
        <PlainForm
          action={updateSectionAction}
          before={before}
          hidden={{ id }}
          {...form}
          submit="Save"
        />
        <div className={css.aside}>
          <WhereUsed {...used} />
          {used.total === 0 && (
            <FoldPart title="Close this section">
              <p>No story stands in it. It leaves the navigation and its address becomes free.</p>
              <PlainForm
                action={deleteSectionAction}
                before={before}
                fields={[]}
                hidden={{ id }}
                submit="Close it"
                tone="grave"
              />
            </FoldPart>
          )}
        </div>
      </div>
    </>
  );
}
