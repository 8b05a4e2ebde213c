import type { ListTold } from "#components/desk/addresses/list-report";
import { answerOf } from "#components/desk/story/search-desk";

type Sent = { ok: true; value: ListTold[] } | { ok: false; fault: string };

/** Sends a list to be looked at (POST) or added (PUT); whatever stops it comes back as a sentence. */
export async function sendList(method: "POST" | "PUT", file: File): Promise<Sent> {
  const body = new FormData();
  body.set("file", file);
  const response = await fetch("/api/desk/v1/addresses/list", { method, body }).catch(() => null);
  const answer = await answerOf<ListTold[]>(response);
  if (answer.ok) return answer;
  return { ok: false, fault: answer.issues.map(({ message }) => message).join(" ") };
}
