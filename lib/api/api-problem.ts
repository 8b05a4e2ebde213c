/** What can go wrong in a request of the open interface; the reference explains each under its name. */
export const problemKinds = {
  "damaged-address": { status: 400, title: "This address cannot be read." },
  "unknown-parameter": { status: 400, title: "A parameter is not known here." },
  "unreadable-parameter": { status: 400, title: "A parameter cannot be read." },
  "nothing-named": { status: 400, title: "A parameter names nothing." },
  "not-found": { status: 404, title: "There is nothing here." },
  gone: { status: 410, title: "This was withdrawn." },
  "method-not-allowed": { status: 405, title: "This interface is read-only." },
  unavailable: { status: 503, title: "This is not answering." },
  internal: { status: 500, title: "This did not work." },
} as const;
export type ProblemKind = keyof typeof problemKinds;

export type ParameterError = { parameter: string; detail: string };

/** Thrown where a request cannot be answered; its message is the sentence that says what to do. */
export class ApiProblem extends Error {
  readonly kind: ProblemKind;
  readonly errors: ParameterError[];

  constructor(kind: ProblemKind, detail: string, errors: ParameterError[] = []) {
    super(detail);
    this.name = "ApiProblem";
    this.kind = kind;
    this.errors = errors;
  }
}

/** What was withdrawn, with what readers are told of it. */
export function gone(notice: string | null, what: "article" | "Page"): ApiProblem {
  const detail = notice ?? `This ${what} was withdrawn. Remove what you have kept of it.`;
  return new ApiProblem("gone", detail);
}

/** A parameter that was read and names nothing that readers can see. */
export function namesNothing(parameter: string, detail: string): ApiProblem {
  return new ApiProblem("nothing-named", detail, [{ parameter, detail }]);
}
