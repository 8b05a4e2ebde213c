import { addressAnswers } from "#lib/desk/addresses/address-rows";
import type { AddressFilter } from "#lib/desk/addresses/list-addresses";
import { oneOf, type Query, wordOf } from "../../query";
import { origins } from "./address-words";

/** An address that is pasted whole and percent-encoded is long. */
const longest = 4_000;

export type AddressQuestion = {
  filter: AddressFilter;
  words: { text: string; answer: string; origin: string };
  after: string | null;
};

/** What the address of the list asks for; what nobody can mean is left out. */
export function readAddresses(query: Query): AddressQuestion {
  const filter = {
    text: wordOf(query, "text", longest),
    answer: oneOf(addressAnswers, wordOf(query, "answer")),
    origin: oneOf(origins, wordOf(query, "origin")),
  };
  const { text, answer = "", origin = "" } = filter;
  return { filter, words: { text, answer, origin }, after: wordOf(query, "after") || null };
}

/** The address of another page of the same list, or of its file. */
export function addressesAddress(
  words: AddressQuestion["words"],
  { at = "/admin/addresses", after = "" } = {},
): string {
  const kept = Object.entries({ ...words, after }).filter(([, value]) => value !== "");
  return kept.length === 0 ? at : `${at}?${new URLSearchParams(kept)}`;
}
