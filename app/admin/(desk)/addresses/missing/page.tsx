import type { Metadata } from "next";
import { AddressText } from "#components/desk/manage/address-text";
import { FilterForm } from "#components/desk/manage/filter-form";
import css from "#components/desk/manage/manage.module.css";
import { ScreenHead } from "#components/desk/manage/screen-head";
import { listMissing } from "#lib/desk/addresses/list-missing";
import { type Proposal, proposeTargets } from "#lib/desk/addresses/propose-targets";
import { listChoices } from "#lib/desk/list-choices";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { deskRead } from "../../../desk-read";
import { type Query, wordOf } from "../../../query";
import lines from "./missing.module.css";
import { MissingLine } from "./missing-line";
import { missingAddress } from "./read-missing";

export const metadata: Metadata = { title: "Asked for and not there" };

/** An address can be long. */
const longest = 4_000;

export default async function MissingPage(props: { searchParams: Promise<Query> }) {
  const query = await props.searchParams;
  const text = wordOf(query, "text", longest);
  const after = wordOf(query, "after", longest) || null;
  const { rows, next, edition, proposals } = await deskRead(async (newsroom) => {
    const { editions } = await listChoices(newsroom);
    const list = await listMissing(newsroom, { text }, after);
    const home = editions.find(({ isDefault }) => isDefault);
    return { ...list, edition: home, proposals: proposeInTurn(newsroom, list.rows) };
  });
  return (
    <>
      <ScreenHead
        title="Asked for and not there"
        back={{ href: "/admin/addresses", name: "Addresses" }}
        lead="Addresses that answer 404, the most asked for first. What leads somewhere again leaves the list by itself."
      />
      <Told done={wordOf(query, "done", longest)} left={wordOf(query, "left", longest)} />
      <FilterForm
        action="/admin/addresses/missing"
        fields={[{ name: "text", label: "Part of the address", value: text, kind: "words" }]}
      />
      {rows.length === 0 && (
        <p className={css.empty}>
          {text === ""
            ? "Nothing that is not there was asked for lately."
            : "No address fits this."}
        </p>
      )}
      <ol className={lines.missing}>
        {rows.map((row, index) => (
          <MissingLine
            key={row.path}
            row={row}
            edition={edition}
            found={proposals[index] ?? Promise.resolve([])}
          />
        ))}
      </ol>
      {next !== null && (
        <p className={css.more}>
          <a href={missingAddress({ text, after: next })}>Less asked for</a>
        </p>
      )}
    </>
  );
}

/** One after the other: looking for what is alike is work for the database. */
function proposeInTurn(newsroom: Newsroom, rows: { path: string }[]): Promise<Proposal[]>[] {
  let turn: Promise<unknown> = Promise.resolve();
  return rows.map(({ path }) => {
    const found = turn.then(() => proposeTargets(newsroom, { path }));
    turn = found.catch(() => null);
    return found;
  });
}

function Told({ done, left }: { done: string; left: string }) {
  const address = done || left;
  if (address === "") return null;
  return (
    <p className={css.link} role="status">
      <AddressText address={address} />{" "}
      {done === ""
        ? "is left as it is. The search still finds it."
        : "leads there now, from the next request on."}
    </p>
  );
}
