import { answerRequest } from "#lib/api/answer-request";
import { env, siteUrlOf } from "#lib/platform/env";

export const dynamic = "force-dynamic";

/**
 * The open interface: what readers see, as data. Its operations, and what they take, are in `lib/api`; delivery answers
 * whoever asks first or would write.
 */
export function GET(request: Request): Promise<Response> {
  return answerRequest(request, siteUrlOf(env()));
}
