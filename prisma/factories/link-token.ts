import type { HandedOver } from "#lib/desk/people/hand-over-link";

/** The secret in a link that was shown to an administrator. */
export function linkToken(handedOver: HandedOver): string {
  if (handedOver.kind === "mailed") throw new Error("The link went away by mail.");
  return new URL(handedOver.link).searchParams.get("token") ?? "";
}
