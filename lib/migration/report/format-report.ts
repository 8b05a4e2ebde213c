import { lostWords } from "#lib/migration/proof/lost-words";
import { countedType } from "#lib/migration/proof/type-words";
import type { ImportReport, ItemOutcome, Tally } from "#lib/migration/report/import-report";

const outcomes: [outcome: ItemOutcome, one: string, many: string][] = [
  ["published", "article or Page published", "articles and Pages published"],
  ["drafts", "kept as a draft", "kept as drafts"],
  ["trashed", "put into the trash", "put into the trash"],
  ["updated", "brought up to date", "brought up to date"],
  ["here already", "here already, left as it is", "here already, left as they are"],
  [
    "changed since",
    "changed at the source, but edited here since: left as it is",
    "changed at the source, but edited here since: left as they are",
  ],
  ["refused", "refused", "refused"],
];

/** What there is to do about a note or a loss; kinds that need nothing done have no entry. */
const advice: Record<string, string> = {
  "kept as a draft: scheduled": "schedule them at the desk",
  "kept as a draft: protected by a password": "publish them if everybody may read them",
  "kept as a draft: for members only": "publish them if everybody may read them",
  "kept as a draft: sent by mail only": "publish them if they are to stand on the site",
  "kept as a draft: published without a date": "publish them with the right date",
  "changed since": "compare both and bring over what is wanted",
  "files missing, and edited here since":
    "nothing changed at the source; add the pictures and documents at the desk",
  "thrown away at the source": "they are in the trash here too; take out what is wanted",
  "no longer public at the source": "withdraw them at the desk if nobody may read them",
  "was sticky": "published ones stand under Selected; take them out when they have had their time",
  "term of a plug-in":
    "it is kept out of sight, under Imports; make topics of it where readers want them",
  "field of a plug-in": "it is kept out of sight, under Imports; bring over what readers saw",
  "twice in the export, word for word": "it came once",
  "no headline and no text": "look whether they are wanted at all",
  "headline made from the text": "give them a headline",
  "markup in the headline left out": "its words were kept; compare with the old page",
  "link to an address that did not come": "the link is kept; decide where it should lead",
  "link joined in a story of an earlier file":
    "it leads to the story itself now; nothing needs doing",
  "page of a file without a post":
    "it will answer 404; add its address by hand where readers want it",
  "old address taken": "decide where the address should lead",
  "address taken, so a number was added":
    "it stands under the new address, and its old one leads there unless it is named as taken",
  "old address too long": "it will answer 404",
  "old address where ours stand": "it cannot be kept: Dateline uses such addresses itself",
  "dateline recognised":
    "it was taken from the text and stands in its own field now; look whether it is right",
  "byline recognised":
    "whom it names signs the story, not the account that it was written with; look whether it is right",
  "topics nearly of one name": "merge them in the room of topics if they mean the same",
  "too many topics": "only the first 50 were kept",
  "featured picture left out":
    "give the files of the old site along and run the import again, or choose one at the desk",
  "internal tag left out": "readers never saw it; nothing needs doing",
  "author who is not in the export": "choose who signed them at the desk",
  "code of a page left out": "scripts and styles of the old site are not brought over",
  "words for social networks left out": "articles are shown there by their headline and picture",
  "redirect that cannot be kept": "add the addresses that matter by hand, in the room of addresses",
  "redirect kept as a pattern":
    "it leads on where nothing else answers; try it in the room of addresses",
  "damaged text": "compare with the old page",
  "could not be published": "correct and publish them at the desk",
  refused: "correct them at the old site, export again and run the import again",
  image: "give the files of the old site along and run the import again, or add them at the desk",
  gallery: "add the pictures at the desk",
  "picture missing": "put the file beside the others and run the import again",
  "picture refused": "add it at the desk in another form",
  "picture elsewhere": "it was never a file of the old site; add it at the desk",
  "picture without alternative text":
    "it was taken as decorative; describe it for people who cannot see it",
  "document missing":
    "the link is kept; give the file along and run the import again, or attach it at the desk",
  "document refused": "the link is kept; attach the document at the desk in another form",
  "file that is no PDF":
    "the link is kept, to the old site; make a PDF of it and attach it at the desk where it matters",
  card: "Ghost filled it, or showed it to some readers alone; replace it where it matters",
  caption: "the picture it belonged to is missing",
  embed: "link to it or add it by hand where it matters",
  "reusable block": "copy its text by hand",
  shortcode: "a plug-in of the old site filled it; replace it where it matters",
  file: "attach it at the desk",
  audio: "the text links to it where the old site kept it; see that it stays there",
  video: "the text links to it where the old site kept it; see that it stays there",
  damaged: "compare with the old page",
  formatting: "compare with the old page",
};

/** The report as lines of plain text: what came, what was changed, what was lost, what to do. */
export function formatReport(report: ImportReport): string[] {
  const verb = report.mode === "rehearse" ? "Rehearsed; nothing was written" : "Imported";
  return [
    `${verb}: “${report.title || "untitled site"}” into the edition “${report.edition || "none"}”.`,
    ...formatItems(report),
    ...formatMade(report),
    ...formatLeftOut(report),
    ...formatCategories(report),
    ...formatTallies("Look at", report.notes),
    ...formatTallies("Not brought over from the texts", report.lost, lostWords),
  ];
}

/** How many items came to what: “12 kept as drafts”. */
export function itemSums({ items }: ImportReport): string[] {
  return outcomes
    .filter(([outcome]) => items[outcome] > 0)
    .map(([outcome, one, many]) => `${items[outcome]} ${items[outcome] === 1 ? one : many}`);
}

function formatItems(report: ImportReport): string[] {
  const sums = itemSums(report);
  return (sums.length > 0 ? sums : ["No posts or pages."]).map((line) => `  ${line}`);
}

/** What was made on the way: “3 topics”. */
export function madeSums({ made }: ImportReport): string[] {
  return [
    count(made.authors, "author", "authors"),
    count(made.sections, "section", "sections"),
    count(made.topics, "topic", "topics"),
    count(made.routes, "old address", "old addresses"),
    count(made.pictures, "picture", "pictures"),
    count(made.documents, "document", "documents"),
  ].filter((part) => part !== null);
}

function formatMade(report: ImportReport): string[] {
  const parts = madeSums(report);
  if (parts.length === 0) return [];
  return [`  ${report.mode === "rehearse" ? "Would be new" : "New"}: ${parts.join(", ")}`];
}

/** What is kept as it was, since the newsroom has no place for it: “2 menu entries”. */
export function leftOutSums({ leftOut, comments }: ImportReport): string[] {
  const types = Object.entries(leftOut).map(([type, number]) => countedType(type, number));
  if (comments > 0) types.push(comments === 1 ? "1 comment" : `${comments} comments`);
  return types;
}

/** What the export has besides and nobody keeps: “2 members”. */
export function leftBehindSums({ leftBehind = {} }: ImportReport): string[] {
  return Object.entries(leftBehind).map(([what, number]) =>
    number === 1 ? `1 ${what.replace(/s$/, "")}` : `${number} ${what}`,
  );
}

function formatLeftOut(report: ImportReport): string[] {
  const types = leftOutSums(report);
  const behind = leftBehindSums(report);
  return [
    ...(types.length === 0
      ? []
      : [`  Kept as they were, without a place here: ${types.join(", ")}`]),
    ...(behind.length === 0 ? [] : [`  Left behind, and kept nowhere: ${behind.join(", ")}`]),
  ];
}

/** What there is to do about a note or a loss; null where nothing is. */
export function adviceFor(kind: string): string | null {
  return Object.hasOwn(advice, kind) ? (advice[kind] ?? null) : null;
}

const mostListed = 30;

function formatCategories({ categories, mode }: ImportReport): string[] {
  if (categories.length === 0) return [];
  const lines = categories.slice(0, mostListed).map(({ name, slug, items, becomes }) => {
    return `  ${shortened(name)} (${slug}): ${becomes}, ${items === 1 ? "1 article" : `${items} articles`}`;
  });
  const more = categories.length - mostListed;
  return [
    "",
    mode === "rehearse"
      ? "What would become of the categories (in Ghost, of the tags):"
      : "What became of the categories (in Ghost, of the tags):",
    ...lines,
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ];
}

function formatTallies(
  title: string,
  tallies: Record<string, Tally>,
  called: (kind: string, count: number) => string = (kind) => kind,
): string[] {
  const kinds = Object.entries(tallies).sort(([, one], [, other]) => other.count - one.count);
  if (kinds.length === 0) return [];
  return ["", `${title}:`, ...kinds.flatMap(([kind, found]) => formatTally(kind, found, called))];
}

function formatTally(
  kind: string,
  { count: number, examples }: Tally,
  called: (kind: string, count: number) => string,
): string[] {
  const todo = adviceFor(kind);
  const more = number - examples.length;
  return [
    `  ${number} × ${called(kind, number)}${todo === null ? "" : ` – ${todo}`}`,
    ...examples.map((example) => `      ${shortened(example)}`),
    ...(more > 0 ? [`      … and ${more} more`] : []),
  ];
}

function shortened(text: string): string {
  const plain = text.replace(/[\p{Cc}\s]+/gu, " ");
  return plain.length > 160 ? `${plain.slice(0, 159)}…` : plain;
}

function count(number: number, one: string, many: string): string | null {
  if (number === 0) return null;
  return `${number} ${number === 1 ? one : many}`;
}
