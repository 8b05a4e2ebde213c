import "server-only";
import { hash, verify } from "@node-rs/argon2";

/** OWASP's least for argon2id, which is what the library makes: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

let stranger: Promise<string> | undefined;

/** A password as it is kept. Composed letters are one letter (NFC) whatever keyboard typed them; nothing is cut off. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFC"), cost);
}

/**
 * Whether a password is the one that was kept. For somebody who has none, or is not there, the same work is
 * done and the answer is no, so that time tells nothing. `work` is what compares the two.
 */
export async function isPassword(
  password: string,
  kept: string | null,
  work: (kept: string, password: string) => Promise<boolean> = verify,
): Promise<boolean> {
  stranger ??= hashPassword("nobody has this password");
  const matches = await work(kept ?? (await stranger), password.normalize("NFC"));
  return matches && kept !== null;
}
