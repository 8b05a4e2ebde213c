import type { Metadata } from "next";
import { FoldPart } from "#components/desk/manage/fold-part";
import css from "#components/desk/manage/manage.module.css";
import { ScreenHead } from "#components/desk/manage/screen-head";
import { type FormState, PlainForm } from "#components/desk/plain-form";
import type { AddressRow } from "#lib/desk/addresses/address-rows";
import { deskRead, idOf } from "../../../desk-read";
import { recallForm } from "../../../form-memory";
import { changeAddressAction, removeAddressAction } from "../address-actions";
import { AddressFacts } from "../address-facts";
import { readAddressForm } from "../address-form";

export const metadata: Metadata = { title: "Address" };

export default async function AddressPage({ params }: { params: Promise<{ id: string }> }) {
  const id = await idOf(params);
  const { row, edition, ...form } = await deskRead((newsroom) => readAddressForm(newsroom, id));
  const before = await recallForm();
  const isOurs = row.origin === "canonical" || row.answer === "live";
  return (
    <>
      <ScreenHead title="Address" back={{ href: "/admin/addresses", name: "Addresses" }} />
      <div className={css.columns}>
        <div className={css.aside}>
          <AddressFacts row={row} edition={edition} />
          {isOurs ? (
            <p className={css.quiet}>
              The newsroom gave this address itself: it changes with the slug of what stands there.
            </p>
          ) : (
            <section className={css.part} aria-labelledby="elsewhere">
              <h2 id="elsewhere" className={css.subtitle}>
                Lead it elsewhere
              </h2>
              <PlainForm
                action={changeAddressAction}
                before={before}
                hidden={{ id }}
                {...form}
                submit="Save"
              />
            </section>
          )}
        </div>
        {!isOurs && (
          <div className={css.aside}>
            <RemovePart row={row} before={before} />
          </div>
        )}
      </div>
    </>
  );
}

function RemovePart({ row, before }: { row: AddressRow; before: FormState }) {
  return (
    <FoldPart title="Remove this address">
      <p>
        {row.origin === "imported"
          ? "It came with the archive: links from elsewhere may name it. Whoever follows them finds nothing from then on."
          : "Whoever asks for it finds nothing from then on."}
      </p>
      <PlainForm
        action={removeAddressAction}
        before={before}
        fields={[]}
        hidden={{ id: row.id }}
        submit="Remove it"
        tone="grave"
      />
    </FoldPart>
  );
}
