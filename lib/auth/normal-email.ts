/**
 * An e-mail address as accounts are found by it: without spaces around it, in lower case. A NUL, which Postgres
 * refuses, is a space: nobody has such an address.
 */
export function normalEmail(typed: string): string {
  return typed.trim().normalize("NFC").toLowerCase().replaceAll("\0", " ");
}
