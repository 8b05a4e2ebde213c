/** An e-mail address as accounts are found by it: without spaces around it, in lower case. */
export function normalEmail(typed: string): string {
  return typed.trim().normalize("NFC").toLowerCase();
}
