import type { Newsroom } from "#lib/newsroom/newsroom";
import { newId } from "#lib/platform/uuid";
import { nextNumber } from "#prisma/factories/next-number";
import type { Prisma, User } from "#prisma/generated/client";

/** Somebody who can sign in, a reporter unless said otherwise. */
export function makeUser(
  newsroom: Newsroom,
  overrides: Partial<Prisma.UserCreateInput> = {},
): Promise<User> {
  const number = nextNumber();
  const person = { name: `User ${number}`, email: `user-${number}@example.org` };
  return newsroom.db.user.create({
    data: { id: newId(), role: "reporter", ...person, ...overrides },
  });
}
