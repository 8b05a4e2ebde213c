import { AppError } from "#lib/platform/errors";

/** Says why an address of somebody else gives nothing: `why` ends the sentence. */
export function refusal(why: string): AppError {
  return new AppError("invalid", `The address cannot be fetched: ${why}.`);
}

export function sentenceFor(error: unknown, signal: AbortSignal): AppError {
  if (error instanceof AppError) return error;
  return refusal(signal.aborted ? "it takes too long" : "its host does not answer");
}
