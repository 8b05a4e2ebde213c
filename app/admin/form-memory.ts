import { headers } from "next/headers";
import type { FormState } from "#components/desk/plain-form";

/** Answers to forms that were sent without a script, each until its own request has shown it. */
const answers = new Map<string, FormState>();
const most = 200;

/**
 * Keeps a form's answer for the page that the same request makes. Without a script the browser gets the page
 * anew; a page that goes on from a prepared shell (React's `resume`) is not told what the action answered.
 */
export async function rememberForm(state: FormState): Promise<FormState> {
  const request = (await headers()).get("x-nonce");
  if (request === null) return state;
  const [oldest] = answers.keys();
  if (answers.size >= most && oldest !== undefined) answers.delete(oldest);
  answers.set(request, state);
  return state;
}

/** What the form said that this very request sent; nothing for any other. */
export async function recallForm(): Promise<FormState> {
  const request = (await headers()).get("x-nonce") ?? "";
  const state = answers.get(request) ?? {};
  answers.delete(request);
  return state;
}
