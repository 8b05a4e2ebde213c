import { z } from "zod";
import { addressAnswers } from "#lib/desk/addresses/address-rows";
import type { AddressFilter } from "#lib/desk/addresses/list-addresses";

const question = z.object({
  text: z.string().max(4_000).catch(""),
  answer: z.enum(addressAnswers).optional().catch(undefined),
  origin: z.enum(["canonical", "imported", "manual"]).optional().catch(undefined),
});

/** Which addresses are asked for; what nobody can mean is left out. */
export function readQuestion(said: URLSearchParams): AddressFilter {
  return question.parse(Object.fromEntries(said));
}
