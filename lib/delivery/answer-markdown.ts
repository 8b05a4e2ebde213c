import { markdownPath, textOfMarkdown } from "#lib/addresses/markdown-twin";
import { encodePath } from "#lib/addresses/normalise-path";
import { sendLedgerAnswer } from "#lib/delivery/answer-from-ledger";
import { isMissing } from "#lib/delivery/is-missing";
import { makePage } from "#lib/delivery/make-page";
import { openStream } from "#lib/delivery/open-stream";
import { prefersMarkdown } from "#lib/delivery/prefers-markdown";
import { sendPacked } from "#lib/delivery/send-finished";
import { sendKept } from "#lib/delivery/send-kept";
import type { DeliveryDesk, Visit } from "#lib/delivery/visit";

/**
 * Answers whoever would rather read an article as Markdown, at the article's own address: with what stands at its address
 * in Markdown, which is kept under that. Returns false, having sent nothing, where there is none. No front cache keeps it:
 * many look at the address alone, and would show it to browsers.
 */
export async function answerAsMarkdown(desk: DeliveryDesk, visit: Visit): Promise<boolean> {
  const path = markdownPath(visit.path);
  if (path === null || visit.query !== "") return false;
  if (!prefersMarkdown(visit.request.headers.accept)) return false;
  const target = encodePath(path);
  const said = {
    vary: "Accept, Accept-Encoding",
    "content-location": target,
    "cache-control": "private, max-age=0, must-revalidate",
  };
  if (await sendKept(desk, { ...visit, path }, target, said)) return true;
  if ((await desk.ledger(visit.path)).kind !== "live") return false;
  const made = await makePage(
    desk,
    { ...visit, path },
    { target, overflow: (head) => openStream(visit, head) },
  );
  if (made === null) return true;
  if (isMissing(made.answer) || made.page === null) return false;
  sendPacked(visit, made.page.packed, made.page.word, said);
  return true;
}

/**
 * Answers for an address in Markdown whose article has moved, or is withdrawn. Returns false, having sent nothing, for
 * every other address. Throws while the ledger cannot be asked.
 */
export async function answerMovedMarkdown(desk: DeliveryDesk, visit: Visit): Promise<boolean> {
  const text = textOfMarkdown(visit.path);
  if (text === null) return false;
  const answer = await desk.ledger(text);
  if (answer.kind !== "moved") return sendLedgerAnswer(desk, visit, { address: text, answer });
  const location = markdownPath(answer.location);
  if (location === null) return false;
  return sendLedgerAnswer(desk, visit, {
    address: visit.path,
    answer: { kind: "moved", location },
  });
}
