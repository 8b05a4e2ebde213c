/** What each action of the log is, after the name of who did it; `…` stands for the thing. */
const sentences: Record<string, string> = {
  "address.added": "added the address …",
  "address.changed": "led the address … elsewhere",
  "address.removed": "removed an address",
  "article.corrected": "told readers of a correction to …",
  "article.correction_placed": "moved what readers were told on the page of …",
  "article.updated": "put a new text of … before readers",
  "article.versions_dropped": "took the earlier texts of … from readers",
  "article.withdrawn": "withdrew …",
  "author.created": "made the author …",
  "author.deleted": "deleted an author",
  "author.photo_changed": "changed the photo of …",
  "author.updated": "changed the author …",
  "discovery.changed": "changed what machines may do, and who is told of changes",
  "demo.begun": "began to fill the demo newsroom in",
  "demo.finished": "filled the demo newsroom in",
  "breaking.announced": "put breaking news over the pages of …",
  "breaking.ended": "took breaking news from the pages of …",
  "edition.created": "opened the edition …",
  "edition.settings-changed": "changed the masthead, policies or footer of …",
  "edition.updated": "changed the edition …",
  "front.called_off": "called off what was planned for the front of …",
  "front.changed": "rearranged the front of …",
  "front.published": "published the front of …",
  "front.restored": "brought back an earlier front of …",
  "front.scheduled": "planned the front of …",
  "import.begun": "let the archive … in",
  "import.files-removed": "took the files of … from the disk",
  "import.kept-removed": "erased what was kept of an archive out of sight",
  "import.opened": "handed in the archive …",
  "import.removed": "removed the files of an import",
  "import.resumed": "let the import of … go on",
  "import.stopped": "stopped the import of …",
  "item.ignored": "left an item of the feed … out",
  "item.story_made": "made a story of an item of the feed …",
  "item.taken_back": "took an item of the feed … back in",
  "media.added": "added … to the pictures and documents",
  "media.deleted": "deleted a picture or document",
  "media.described": "said what … shows",
  "media.focus_set": "said what is looked at in …",
  "media.position_kept": "let readers’ files of … say where it was taken",
  "media.position_withheld": "took out of readers’ files of … where it was taken",
  "media.put_back": "let readers have … again",
  "media.replaced": "put another file in the place of …",
  "media.taken_down": "took … from readers",
  "page.left_footer": "took … out of the footer",
  "page.put_in_footer": "put … into the footer",
  "pattern.added": "added a pattern of addresses",
  "pattern.changed": "changed a pattern of addresses",
  "pattern.moved": "moved a pattern of addresses",
  "pattern.removed": "removed a pattern of addresses",
  "section.created": "opened the section …",
  "section.deleted": "closed a section",
  "section.moved": "moved the section … in the navigation",
  "section.updated": "changed the section …",
  "selected.added": "put … under Selected",
  "selected.changed": "chose what stands under Selected in …",
  "selected.end_set": "said until when … stands under Selected",
  "selected.moved": "changed the order under Selected in …",
  "selected.removed": "took … from under Selected",
  "source.added": "followed the feed …",
  "source.deleted": "stopped following a feed",
  "source.imported": "brought a list of feeds in for …",
  "source.paused": "paused the feed …",
  "source.renamed": "gave the feed … another name",
  "source.resumed": "let the feed … go on",
  "source.trusted": "let the feed … stand on the front page",
  "source.untrusted": "took the feed … from the front page",
  "story.approved": "approved …",
  "story.assigned": "gave … to somebody",
  "story.change_undone": "took a change to many stories back in …",
  "story.conflict_settled": "settled two texts of … that met",
  "story.created": "began …",
  "story.preview_link_made": "made a link for others to read …",
  "story.preview_link_revoked": "closed a link for others to read …",
  "story.published": "published …",
  "story.restored": "took … out of the trash",
  "story.revision_restored": "brought an older text of … back",
  "story.schedule_cancelled": "called off what was planned for …",
  "story.schedule_resumed": "planned again what had been called off for …",
  "story.scheduled": "planned something for …",
  "story.section_set": "put … into another section",
  "story.sent_back": "sent … back",
  "story.submitted": "handed … in",
  "story.topic_added": "tagged … with a topic",
  "story.topic_removed": "took a topic from …",
  "story.trashed": "put … into the trash",
  "topic.created": "made the topic …",
  "topic.deleted": "deleted a topic",
  "topic.merged": "merged a topic into …",
  "topic.updated": "changed the topic …",
  "user.created": "made an account for …",
  "user.deactivated": "shut … out",
  "user.erased": "erased an account",
  "user.invitation-accepted": "accepted the invitation of …",
  "user.invite-link-made": "invited … anew",
  "user.password-changed": "changed the password of …",
  "user.reactivated": "let … in again",
  "user.recovered": "made a link for … to come in again",
  "user.renamed": "gave … another name",
  "user.reset-link-made": "made a link to a new password for …",
  "user.role-changed": "gave … another role",
  "user.sessions-ended": "signed … out everywhere",
};

/** A sentence in two halves, around the thing it is about; `hasThing` is false where it names none. */
export type EventSentence = { before: string; after: string; hasThing: boolean };

/** What happened, in words; an action that nobody wrote a sentence for is shown as it is called. */
export function eventSentence(action: string): EventSentence {
  const words = sentences[action] ?? `${action.replaceAll(/[._-]/g, " ")}: …`;
  const [before = "", after] = words.split("…");
  return { before, after: after ?? "", hasThing: after !== undefined };
}

/** What an event says besides: a note, a reason, names of before, roles. */
export function eventWords(data: unknown): string | null {
  if (typeof data !== "object" || data === null) return null;
  const said = new Map<string, unknown>(Object.entries(data));
  const text = (key: string) => {
    const value = said.get(key);
    return typeof value === "string" && value !== "" ? value : null;
  };
  const names = said.get("names");
  if (Array.isArray(names)) return names.join(", ");
  if (text("from") !== null && text("to") !== null) return `${text("from")} → ${text("to")}`;
  return text("note") ?? text("reason") ?? text("path");
}
