import type { Metadata } from "next";
import { AddressText } from "#components/desk/manage/address-text";
import { FilterForm } from "#components/desk/manage/filter-form";
import css from "#components/desk/manage/manage.module.css";
import { RecordTable } from "#components/desk/manage/record-table";
import { ScreenHead } from "#components/desk/manage/screen-head";
import { listAddresses } from "#lib/desk/addresses/list-addresses";
import { listChoices } from "#lib/desk/list-choices";
import { deskRead } from "../../desk-read";
import type { Query } from "../../query";
import { answerChoices, answerName, originChoices, originName } from "./address-words";
import { AskedFor } from "./asked-for";
import { addressesAddress, readAddresses } from "./read-addresses";
import { TargetLine } from "./target-line";

export const metadata: Metadata = { title: "Addresses" };

export default async function AddressesPage(props: { searchParams: Promise<Query> }) {
  const { filter, words, after } = readAddresses(await props.searchParams);
  const { rows, next, edition } = await deskRead(async (newsroom) => {
    const { editions } = await listChoices(newsroom);
    const home = editions.find(({ isDefault }) => isDefault);
    return { ...(await listAddresses(newsroom, filter, after)), edition: home };
  });
  return (
    <>
      <ScreenHead
        title="Addresses"
        lead="Every address that leads somewhere on this site, today’s and those of before."
        action={{ href: "/admin/addresses/new", name: "Add an address" }}
      />
      <FilterForm
        action="/admin/addresses"
        fields={[
          { name: "text", label: "Address or name", value: words.text, kind: "words" },
          {
            ...{ name: "answer", label: "Answer", value: words.answer, kind: "choice" },
            ...{ any: "All", choices: answerChoices },
          },
          {
            ...{ name: "origin", label: "From", value: words.origin, kind: "choice" },
            ...{ any: "Everywhere", choices: originChoices },
          },
        ]}
      />
      <p className={css.ways}>
        <a href={addressesAddress(words, { at: "/api/desk/v1/addresses" })} download>
          Save what is shown as a file
        </a>
        <a href="/admin/addresses/list">Bring a list</a>
        <a href="/admin/addresses/patterns">Patterns</a>
        <a href="/admin/addresses/missing">Asked for and not there</a>
      </p>
      {rows.length === 0 ? (
        <p className={css.empty}>
          No address fits this. <a href="/admin/addresses">Show all</a>.
        </p>
      ) : (
        <RecordTable
          columns={["Address", "Leads to", "Answer", "From", "Asked for"]}
          lines={rows.map((row) => ({
            id: row.id,
            href: `/admin/addresses/${row.id}`,
            name: <AddressText address={row.path} look="name" />,
            note: row.note,
            cells: [
              <TargetLine key="target" row={row} />,
              <span key="answer" className={css.whole}>
                {answerName(row.answer)}
              </span>,
              <span key="origin" className={css.whole}>
                {originName(row.origin)}
              </span>,
              <AskedFor key="asked" row={row} edition={edition} />,
            ],
          }))}
        />
      )}
      {next !== null && (
        <p className={css.more}>
          <a href={addressesAddress(words, { after: next })}>Older addresses</a>
        </p>
      )}
    </>
  );
}
