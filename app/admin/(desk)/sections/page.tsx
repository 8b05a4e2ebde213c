import type { Metadata } from "next";
import css from "#components/desk/manage/manage.module.css";
import { RecordTable } from "#components/desk/manage/record-table";
import { ScreenHead } from "#components/desk/manage/screen-head";
import { StepForm } from "#components/desk/manage/step-form";
import { listSections, type SectionRow } from "#lib/desk/names/list-sections";
import { deskRead } from "../../desk-read";
import { moveSectionAction } from "./section-actions";

export const metadata: Metadata = { title: "Sections" };

export default async function SectionsPage() {
  const sections = await deskRead(listSections);
  return (
    <>
      <ScreenHead
        title="Sections"
        lead="The site’s structure, in the order of its navigation. An article stands in one."
        action={{ href: "/admin/sections/new", name: "New section" }}
      />
      {sections.length > 0 ? (
        <RecordTable
          columns={["Section", "Live articles", "Order"]}
          lines={sections.map((section, index) => ({
            id: section.id,
            href: `/admin/sections/${section.id}`,
            name: nameOf(section),
            note: section.names
              .slice(1)
              .map(({ name }) => name)
              .join(" · "),
            cells: [
              section.liveArticles,
              <Steps
                key="steps"
                section={section}
                isFirst={index === 0}
                isLast={index === sections.length - 1}
              />,
            ],
          }))}
        />
      ) : (
        <p className={css.empty}>
          There is no section yet. Articles need one:{" "}
          <a href="/admin/sections/new">open a section</a>.
        </p>
      )}
    </>
  );
}

const nameOf = ({ names }: SectionRow) => names[0]?.name ?? "Without a name";

type StepsProps = { section: SectionRow; isFirst: boolean; isLast: boolean };

function Steps({ section, isFirst, isLast }: StepsProps) {
  const shared = { action: moveSectionAction, id: section.id };
  return (
    <div className={css.steps}>
      <StepForm
        {...shared}
        step="earlier"
        sign="↑"
        label={`Move ${nameOf(section)} up`}
        isOff={isFirst}
      />
      <StepForm
        {...shared}
        step="later"
        sign="↓"
        label={`Move ${nameOf(section)} down`}
        isOff={isLast}
      />
    </div>
  );
}
