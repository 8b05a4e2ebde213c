import { type AddressPattern, findPatternFault } from "#lib/addresses/address-pattern";
import { fail, ok, type Result } from "#lib/platform/result";

/** A pattern as it is kept, or what has to be put right in it. */
export function checkPattern({ address, target }: AddressPattern): Result<AddressPattern> {
  const pattern = {
    address: address.trim().normalize("NFC"),
    target: target.trim().normalize("NFC"),
  };
  const fault = findPatternFault(pattern);
  if (fault === null) return ok(pattern);
  return fail({ path: [fault.field], message: fault.message });
}
