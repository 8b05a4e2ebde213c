/** Prisma's own codes and those of the connection for a database that cannot be asked. */
const codes = new Set([
  ...["P1000", "P1001", "P1002", "P1003", "P1008", "P1010", "P1011", "P1017"],
  ...["P2024", "P2028", "P2037"],
  ...["ECONNREFUSED", "ECONNRESET", "ENOTFOUND", "ENOENT", "ETIMEDOUT", "EPIPE", "EAI_AGAIN"],
]);

/** Postgres's own are of its classes 08, 53 and 57; Prisma quotes them in a sentence. */
const ofPostgres = /^(?:08\w{3}|53300|57P0\d)$/;

/** The same where only the sentence says it. */
const sentences =
  /Connection terminated|timeout exceeded when trying to connect|Can't reach database|`(?:08\w{3}|53300|57P0\d)`/;

/** Whether this went wrong because the database does not answer, and not because of what it was asked. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = "code" in error ? String(error.code) : "";
  if (codes.has(code) || ofPostgres.test(code)) return true;
  if (sentences.test(error.message)) return true;
  return error instanceof AggregateError
    ? error.errors.some(isDatabaseAway)
    : isDatabaseAway(error.cause);
}
