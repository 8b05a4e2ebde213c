import type { ArchiveItem } from "#lib/migration/archive-entry";

export type ItemState =
  | { kind: "published"; at: Date }
  /** Not for readers; `reason` is for the report. */
  | { kind: "draft"; reason: DraftReason }
  | { kind: "trashed" };

export type DraftReason =
  | "draft"
  | "pending review"
  | "private"
  | "for members only"
  | "sent by mail only"
  | "protected by a password"
  | "scheduled"
  | "published without a date"
  | "of an unknown state";

/**
 * Only what readers of the old site could open without a password is published, with its old date.
 * Everything else waits at the desk as a draft, and what was thrown away lies in the trash.
 */
export function stateOf(item: ArchiveItem, publishedAt: Date | null, now: Date): ItemState {
  if (item.status === "trash") return { kind: "trashed" };
  if (item.password !== "") return { kind: "draft", reason: "protected by a password" };
  switch (item.status) {
    case "publish":
      if (publishedAt === null) return { kind: "draft", reason: "published without a date" };
      if (publishedAt > now) return { kind: "draft", reason: "scheduled" };
      return { kind: "published", at: publishedAt };
    case "draft":
      return { kind: "draft", reason: "draft" };
    case "pending":
      return { kind: "draft", reason: "pending review" };
    case "private":
      return { kind: "draft", reason: "private" };
    case "members":
      return { kind: "draft", reason: "for members only" };
    case "sent":
      return { kind: "draft", reason: "sent by mail only" };
    case "future":
      return { kind: "draft", reason: "scheduled" };
    default:
      return { kind: "draft", reason: "of an unknown state" };
  }
}
