import type { UserActor } from "#lib/auth/find-actor";
import { requireApiActor } from "#lib/auth/session";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { systemClock } from "#lib/platform/clock";
import { db } from "#lib/platform/db";
import { AppError, messageOf, statusOf } from "#lib/platform/errors";
import { log } from "#lib/platform/log";
import { readText } from "#lib/platform/read-text";
import type { Issue, Result } from "#lib/platform/result";

type Answer<T> = Result<T> | Response;

/** What one request of the desk works in. */
export type Asking = { newsroom: Newsroom; actor: UserActor };

/**
 * Answers a request of the desk's interface: the value of a verb as JSON (200), its issues (422), and what it
 * threw as a problem with one sentence (RFC 9457). What nobody foresaw is logged, and told without details.
 */
export async function answerDesk<T>(
  request: Request,
  work: (asking: Asking) => Promise<Answer<T>>,
): Promise<Response> {
  try {
    const actor = await requireApiActor(request);
    const result = await work({ newsroom: { db: db(), clock: systemClock, actor }, actor });
    if (result instanceof Response) return result;
    return result.ok
      ? json(200, result.value)
      : problem(422, "Some of it has to be put right.", result.issues);
  } catch (error) {
    if (error instanceof AppError) return problem(statusOf[error.kind], error.message);
    log.error("A request of the desk failed", { reason: messageOf(error) });
    return problem(500, "This did not work, and it is not your fault. Try again in a moment.");
  }
}

export function json(
  status: number,
  value: unknown,
  headers: Record<string, string> = {},
): Response {
  return Response.json(value ?? null, {
    status,
    headers: { "cache-control": "private, no-store", ...headers },
  });
}

/** A refusal: its sentence is the title; issues have their places. */
export function problem(status: number, title: string, issues: Issue[] = []): Response {
  return json(status, { status, title, issues }, { "content-type": "application/problem+json" });
}

/** The body of a request as JSON, at most eight million bytes. Throws `invalid` for anything else. */
export async function readJson(request: Request): Promise<unknown> {
  const text = await readText(request, 8_000_000);
  if (text === "too large") {
    throw new AppError("invalid", "This is too much at once. Split the story in two.");
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new AppError("invalid", "The text arrived damaged. Try again.");
  }
}
