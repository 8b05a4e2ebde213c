import type { Metadata } from "next";
import { FilterForm } from "#components/desk/manage/filter-form";
import css from "#components/desk/manage/manage.module.css";
import { ScreenHead } from "#components/desk/manage/screen-head";
import { PlainForm } from "#components/desk/plain-form";
import { listPatterns } from "#lib/desk/addresses/list-patterns";
import { tryAddress } from "#lib/desk/addresses/try-address";
import { deskRead } from "../../../desk-read";
import { recallForm } from "../../../form-memory";
import { type Query, wordOf } from "../../../query";
import { addPatternAction } from "./pattern-actions";
import { newPatternFields } from "./pattern-fields";
import { PatternList } from "./pattern-list";
import { TriedList } from "./tried-list";

export const metadata: Metadata = { title: "Patterns of addresses" };

export default async function PatternsPage(props: { searchParams: Promise<Query> }) {
  const address = wordOf(await props.searchParams, "try", 4_000);
  const { patterns, tried } = await deskRead(async (newsroom) => ({
    patterns: await listPatterns(newsroom),
    tried: address === "" ? null : await tryAddress(newsroom, { address }),
  }));
  const before = await recallForm();
  return (
    <>
      <ScreenHead
        title="Patterns"
        back={{ href: "/admin/addresses", name: "Addresses" }}
        lead="Rules for many old addresses at once. They are asked one after the other, where neither a page nor the list of addresses answers; the first that leads to something takes it."
      />
      <div className={css.columns}>
        <div className={css.aside}>
          <PatternList patterns={patterns} before={before} />
          <section className={css.part} aria-labelledby="try">
            <h2 id="try" className={css.subtitle}>
              Try an address
            </h2>
            <FilterForm
              action="/admin/addresses/patterns"
              fields={[{ name: "try", label: "Address", value: address, kind: "words" }]}
            />
            {tried?.ok && <TriedList {...tried.value} />}
            {tried?.ok === false && <p role="alert">{tried.issues[0]?.message}</p>}
          </section>
        </div>
        <section className={`${css.part} ${css.card}`} aria-labelledby="add">
          <h2 id="add" className={css.subtitle}>
            Add a pattern
          </h2>
          <PlainForm
            action={addPatternAction}
            before={before.of === "" ? before : {}}
            fields={newPatternFields}
            submit="Add it"
          />
        </section>
      </div>
    </>
  );
}
