import { createHash } from "node:crypto";
import { checkHref } from "#lib/content/check-href";
import type { Document } from "#lib/content/document";
import type { LostPart } from "#lib/content/html/lost-part";
import { plainTextOf } from "#lib/content/html/narrow-blocks";
import { type BylineKind, type StoryKind, storyKinds } from "#lib/content/kinds";
import { readDocument } from "#lib/content/read-document";
import { onOneLine, withoutUnstorable } from "#lib/content/storable-text";
import type { StoryContent } from "#lib/content/story-content";
import { storyLimits } from "#lib/content/story-limits";
import type { EditionView } from "#lib/language/edition";
import { makeLinkResolver } from "#lib/migration/addresses/item-links";
import { type OldAddresses, oldAddressesOf } from "#lib/migration/addresses/old-address";
import type { SourceSite } from "#lib/migration/addresses/source-site";
import type { ArchiveItem, ArchiveSystem } from "#lib/migration/archive-entry";
import { documentOf } from "#lib/migration/html/html-to-document";
import type { ItemForm, LineChoices } from "#lib/migration/items/import-mapping";
import { leadNumberOf } from "#lib/migration/media/attachments";
import { isDocumentOf } from "#lib/migration/media/document-links";
import type {
  DocumentNote,
  Documents,
  PictureNote,
  Pictures,
} from "#lib/migration/media/item-files";
import { pictureKey } from "#lib/migration/media/picture-key";
import { publishedAtOf } from "#lib/migration/planning/item-date";
import { keptSlug } from "#lib/migration/planning/item-slug";
import { type ItemState, stateOf } from "#lib/migration/planning/item-state";
import { takeLeadLines } from "#lib/migration/planning/lead-lines";
import { plainExcerpt, plainTitle, shorten } from "#lib/migration/planning/plain-text";
import { countRendered, countSource } from "#lib/migration/proof/count-source";
import type { Counts } from "#lib/migration/proof/counts";

/** What becomes of one post or page, decided before anything is written. */
export type ItemPlan = {
  form: ItemForm;
  state: ItemState;
  content: Pick<
    StoryContent,
    "headline" | "standfirst" | "slug" | "document" | "kind" | "dateline" | "lead" | "attachments"
  > &
    Partial<Pick<StoryContent, "seo">>;
  /** What readers of the old page found in its text. */
  counted: Counts;
  /** Who signed it, as its text says. */
  byline: { kind: BylineKind; name: string } | null;
  addresses: OldAddresses;
  /** Files of it are missing, and may come with a later run. */
  isLacking: boolean;
  fileNotes: (PictureNote | DocumentNote)[];
  lost: LostPart[];
  notes: PlanNote[];
  /** What was taken from the first lines of the text, to be confirmed: what it is, and the words. */
  recognised: { kind: "dateline recognised" | "byline recognised"; words: string }[];
};

/** What an editor should know of how an item was changed on its way in. */
export type PlanNote =
  | "headline made from the text"
  | "headline shortened"
  | "markup in the headline left out"
  | "no headline and no text"
  | "no text"
  | "standfirst shortened"
  | "slug changed"
  | "featured picture left out";

/** What is known of an item beside itself; plain data, so that another thread can plan it. */
export type PlanGiven = {
  form: ItemForm;
  edition: Pick<EditionView, "code" | "timeZone">;
  site: SourceSite;
  now: Date;
  /** Stories by the old paths that the text links to. */
  storyIds: ReadonlyMap<string, string>;
  pictures: Pictures;
  documents: Documents;
  /** What somebody has decided of the lines at the beginning of texts. */
  lines?: LineChoices | undefined;
};

export function planItem(
  item: ArchiveItem,
  { form, edition, site, now, storyIds, pictures, documents, lines }: PlanGiven,
): ItemPlan {
  const notes: PlanNote[] = [];
  const { document: whole, lost } = documentOf[site.system](item.content, {
    resolveLink: makeLinkResolver(item, site, storyIds),
    resolveImage: (src, attributes) => pictures.ids.get(pictureKey(src, attributes)) ?? null,
    language: edition.code,
  });
  const isPage = form === "page";
  const { dateline, byline, ...rest } = isPage ? nothingTaken(whole) : takeLeadLines(whole, lines);
  // What was taken away may have left another document than the one that was read.
  const { document } = readDocument(rest.document);
  const text = plainTextOf(document.content);
  const headline = headlineOf(item, text, notes);
  const { slug, isAdapted } = keptSlug(item.postName, headline);
  if (isAdapted) notes.push("slug changed");
  if (document.content.length === 0 && headline !== "") notes.push("no text");
  const hasLead = item.lead !== undefined || leadNumberOf(item) !== null;
  if (hasLead && (isPage || pictures.lead === null)) notes.push("featured picture left out");
  return {
    form,
    state: stateOf(item, publishedAtOf(item, edition.timeZone), now),
    content: {
      headline,
      standfirst: standfirstOf(item, notes),
      slug,
      document,
      kind: kindOf(byline?.kind),
      dateline: dateline?.value ?? null,
      lead: isPage ? null : pictures.lead,
      attachments: documents.attachments,
      ...(item.seo !== undefined && { seo: seoOf(item.seo) }),
    },
    counted: countOf[site.system](item.rendered ?? item.content, edition.code, (href) =>
      isDocumentOf(site, item, href),
    ),
    byline,
    addresses: oldAddressesOf(item, site),
    isLacking: pictures.isLacking || documents.isLacking,
    fileNotes: [...pictures.notes, ...documents.notes],
    lost,
    notes,
    recognised: [
      ...(dateline === null
        ? []
        : [{ kind: "dateline recognised" as const, words: dateline.words }]),
      ...(byline === null ? [] : [{ kind: "byline recognised" as const, words: byline.words }]),
    ],
  };
}

const countOf: Record<ArchiveSystem, typeof countSource> = {
  wordpress: countSource,
  ghost: countRendered,
};

const nothingTaken = (document: Document) => ({ document, dateline: null, byline: null });

/** An “Analysis by” makes an analysis; who took the photographs says nothing of the text. */
function kindOf(byline: BylineKind | undefined): StoryKind {
  return storyKinds.find((kind) => kind === byline) ?? "news";
}

/** What search engines were told; an address that cannot be linked is none. */
function seoOf(told: NonNullable<ArchiveItem["seo"]>): StoryContent["seo"] {
  const words = (text: string, most: number) =>
    shorten(onOneLine(withoutUnstorable(text)), most) || null;
  const canonical = checkHref(told.canonicalUrl);
  const isWeb = canonical.ok && /^https?:/.test(canonical.value);
  return {
    title: words(told.title, storyLimits.searchTitle),
    description: words(told.description, storyLimits.searchDescription),
    canonicalUrl: isWeb ? canonical.value : null,
    noindex: false,
  };
}

/** What readers of the old page saw, or what ran there, and no headline here has; how words looked is no loss. */
const moreThanWords = /<(?:a|audio|embed|iframe|img|object|script|style|svg|video)[\s>/]/i;

const longest = { headline: 300, madeHeadline: 70, standfirst: 1000 };

function headlineOf(item: ArchiveItem, text: string, notes: PlanNote[]): string {
  const title = plainTitle(item.title);
  if (title.length > longest.headline) notes.push("headline shortened");
  if (moreThanWords.test(item.title)) notes.push("markup in the headline left out");
  if (title !== "") return shorten(title, longest.headline);
  notes.push(text === "" ? "no headline and no text" : "headline made from the text");
  return text === "" ? `Untitled ${item.postId}`.trim() : shorten(text, longest.madeHeadline);
}

function standfirstOf(item: ArchiveItem, notes: PlanNote[]): string | null {
  const text = plainExcerpt(item.excerpt);
  if (text.length > longest.standfirst) notes.push("standfirst shortened");
  return text === "" ? null : shorten(text, longest.standfirst);
}

/** Tells whether an item is still what it was; its place in the file and its comments do not count. */
export function checksumOf({
  line: _,
  commentCount: __,
  comments: ___,
  ...item
}: ArchiveItem): string {
  return createHash("sha256").update(JSON.stringify(item)).digest("hex");
}
