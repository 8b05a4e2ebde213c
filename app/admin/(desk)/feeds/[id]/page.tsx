import type { Metadata } from "next";
import { SourceWorks } from "#components/desk/feeds/source-works";
import { AddressText } from "#components/desk/manage/address-text";
import { FoldPart } from "#components/desk/manage/fold-part";
import css from "#components/desk/manage/manage.module.css";
import { ScreenHead } from "#components/desk/manage/screen-head";
import { type FormState, PlainForm } from "#components/desk/plain-form";
import { listChoices } from "#lib/desk/list-choices";
import { getSource } from "#lib/intake/get-source";
import { deskRead, idOf } from "../../../desk-read";
import { recallForm } from "../../../form-memory";
import { changeSourceAction, deleteSourceAction, renameSourceAction } from "../feed-actions";
import { worksOf } from "../source-words";
import { SourceFacts } from "./source-facts";
import { SourceHealth } from "./source-health";

export const metadata: Metadata = { title: "Source feed" };

export default async function SourcePage({ params }: { params: Promise<{ id: string }> }) {
  const id = await idOf(params);
  const { source, polls, shown, edition } = await deskRead(async (newsroom) => {
    const read = await getSource(newsroom, { sourceId: id });
    const { editions } = await listChoices(newsroom);
    return { ...read, edition: editions.find((one) => one.id === read.source.editionId) };
  });
  const before = await recallForm();
  const ofForm = (name: string): FormState => ((before.of ?? "") === name ? before : {});
  const way = `/admin/feeds?edition=${source.editionId}`;
  return (
    <>
      <ScreenHead
        title={source.name}
        back={{ href: way, name: "Source feeds" }}
        lead={<AddressText address={source.url} />}
      />
      <div className={css.columns}>
        <div className={css.aside}>
          <SourceFacts source={source} shown={shown} edition={edition} />
          <SourceWorks
            id={id}
            works={worksOf(source)}
            change={changeSourceAction}
            before={ofForm("")}
          />
          <SourceHealth polls={polls} edition={edition} />
        </div>
        <div className={css.aside}>
          <section className={`${css.part} ${css.card}`} aria-labelledby="name">
            <h2 id="name" className={css.subtitle}>
              Name
            </h2>
            <PlainForm
              action={renameSourceAction}
              before={ofForm("name")}
              fields={[
                {
                  ...{ name: "name", label: "What readers see beside its items" },
                  typed: source.name,
                },
              ]}
              hidden={{ id, form: "name" }}
              submit="Save"
            />
          </section>
          <FoldPart title="Stop following it" isOpen={before.of === "delete"}>
            <p>
              Its items go from the inbox and from the front page at once. Stories that were made of
              them stay.
            </p>
            <PlainForm
              action={deleteSourceAction}
              before={ofForm("delete")}
              fields={[]}
              hidden={{ id, form: "delete" }}
              submit="Stop following it"
              tone="grave"
            />
          </FoldPart>
        </div>
      </div>
    </>
  );
}
