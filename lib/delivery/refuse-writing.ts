import { openMethods } from "#lib/delivery/request-zone";
import { sendProblem } from "#lib/delivery/send-problem";
import type { Visit } from "#lib/delivery/visit";

/** Refuses whoever would write to an open interface. */
export function refuseWriting(visit: Pick<Visit, "response">): void {
  sendProblem(visit, {
    status: 405,
    kind: "method-not-allowed",
    title: "This interface is read-only.",
    detail: "It answers GET, HEAD and OPTIONS. Nothing is written here.",
    headers: { allow: openMethods.join(", ") },
  });
}
