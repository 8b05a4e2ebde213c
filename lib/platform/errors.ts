/** The few ways in which something fails that an editor cannot fix by changing a form. */
export type ErrorKind =
  | "unauthenticated"
  | "forbidden"
  | "not_found"
  | "conflict"
  | "invalid"
  | "rate_limited"
  | "unavailable"
  | "internal";

/** The HTTP status of each kind; the only such table. */
export const statusOf: Record<ErrorKind, number> = {
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  invalid: 422,
  rate_limited: 429,
  unavailable: 503,
  internal: 500,
};

/** Thrown by verbs and reads; its message is a sentence that may be shown to whoever asked. */
export class AppError extends Error {
  readonly kind: ErrorKind;

  constructor(kind: ErrorKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "AppError";
    this.kind = kind;
  }
}

/** What went wrong, on one line for a log or an operator. */
export function messageOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === "") {
    return error.errors.map(messageOf).join("; ");
  }
  // Libraries also hand on copies of errors, which are none themselves.
  const isTold = typeof error === "object" && error !== null && "message" in error;
  const text = String(isTold ? error.message : error);
  return text.replace(/\s+/g, " ").trim();
}
