/** As clients of Ghost tell its refusals apart. */
export type RefusalType =
  | "BadRequestError"
  | "MaintenanceError"
  | "MethodNotAllowedError"
  | "NotFoundError"
  | "ValidationError";

const statuses: Record<RefusalType, number> = {
  BadRequestError: 400,
  MaintenanceError: 503,
  MethodNotAllowedError: 405,
  NotFoundError: 404,
  ValidationError: 422,
};

/** What was asked for and cannot be answered, in a sentence that says what can. */
export class GhostRefusal extends Error {
  readonly type: RefusalType;
  readonly property: string | null;

  constructor(type: RefusalType, message: string, property: string | null = null) {
    super(message);
    this.name = "GhostRefusal";
    this.type = type;
    this.property = property;
  }

  get status(): number {
    return statuses[this.type];
  }

  /** As Ghost writes it, and its clients read it. */
  get body() {
    const { message, type, property } = this;
    return {
      errors: [
        {
          ...{ message, type, property },
          ...{
            context: null,
            details: null,
            help: null,
            code: null,
            ghostErrorCode: null,
          },
          id: crypto.randomUUID(),
        },
      ],
    };
  }
}
