"use server";

import { redirect } from "next/navigation";
import type { FormState } from "#components/desk/plain-form";
import { addAddress } from "#lib/desk/addresses/add-address";
import { changeAddress } from "#lib/desk/addresses/change-address";
import { removeAddress } from "#lib/desk/addresses/remove-address";
import { deskWork } from "../../desk-work";
import { textOf } from "../../form-work";
import { manageWork, refuse, versionIn } from "../../manage-work";
import { readAddressForm } from "./address-form";

/** Adds an address and opens it. */
export async function addAddressAction(_: FormState, form: FormData): Promise<FormState> {
  const entry = {
    address: textOf(form, "address"),
    target: textOf(form, "target"),
    note: textOf(form, "note"),
  };
  const made = await deskWork((newsroom) => addAddress(newsroom, entry));
  if (!made.ok) return refuse(form, made.issues);
  redirect(`/admin/addresses/${made.value.id}`);
}

export async function changeAddressAction(_: FormState, form: FormData): Promise<FormState> {
  const addressId = textOf(form, "id");
  const change = { target: textOf(form, "target"), note: textOf(form, "note") };
  return manageWork({
    form,
    work: (newsroom) => changeAddress(newsroom, { addressId, version: versionIn(form), ...change }),
    done: "Saved. Readers are led there with their next request.",
    read: (newsroom) => readAddressForm(newsroom, addressId),
  });
}

export async function removeAddressAction(_: FormState, form: FormData): Promise<FormState> {
  const addressId = textOf(form, "id");
  const gone = await deskWork((newsroom) => removeAddress(newsroom, { addressId }));
  if (!gone.ok) return refuse(form, gone.issues);
  redirect("/admin/addresses");
}
