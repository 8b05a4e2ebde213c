import "server-only";
import { z } from "zod";
import { compareDocuments } from "#lib/content/compare/compare-documents";
import { compareWords } from "#lib/content/compare/compare-words";
import { findMoved } from "#lib/content/compare/find-moved";
import type { BlockNames } from "#lib/content/compare/readable-block";
import { bylineKinds } from "#lib/content/kinds";
import { readDocument } from "#lib/content/read-document";
import { formatNumber } from "#lib/language/digits";
import type { EditionView } from "#lib/language/edition";
import { formatDateline } from "#lib/language/format-date";
import { directionOf } from "#lib/language/language-tag";
import { wordingFor } from "#lib/language/wording-for";
import { publishedDb } from "#lib/platform/db";
import { bylineLines } from "#lib/published/byline-line";
import type { Kept } from "#lib/published/kept";
import { pathOf } from "#lib/published/paths";
import { tagOf } from "#lib/published/tags";
import { findVersioned } from "#lib/published/versions-page";
import { type VersionFieldView, type VersionView, versionFields } from "#lib/published/views";
import type { ArticleVersion } from "#prisma/generated/client";

/** One text that an article has had, and what in it differs from the one before. */
export async function findVersion(
  edition: EditionView,
  path: string,
  number: number,
): Promise<Kept<VersionView | null>> {
  const { value, tags } = await findVersioned(edition, path);
  const at = value?.versions.findIndex((version) => version.number === number) ?? -1;
  const version = value?.versions[at];
  if (value === null || version === undefined) return { value: null, tags };
  const { article, versions } = value;
  const linkTo = (place: number) => {
    const other = versions[place];
    return other && { number: other.number, path: pathOf.versions(path, other.number) };
  };
  const earlier = linkTo(at - 1) ?? null;
  const texts = await publishedDb().articleVersion.findMany({
    where: { articleId: value.id, number: { in: [number, earlier?.number ?? number] } },
    orderBy: { number: "asc" },
  });
  const [before, after] = [texts.at(0), texts.at(-1)];
  if (before === undefined || after === undefined) return { value: null, tags };
  const authors = await findAuthors(edition, texts);
  const { language } = after;
  return {
    value: {
      ...{ ...version, article, path: pathOf.versions(path, number), earlier },
      later: linkTo(at + 1) ?? null,
      language,
      direction: language === edition.code ? edition.direction : directionOf(language),
      fields: compareFields(before, after, { edition, authors }),
      blocks: compareBodies(before, after, edition),
    },
    tags: [...tags, ...authors.keys().map(tagOf.author)],
  };
}

const bylines = z.array(z.object({ kind: z.enum(bylineKinds), authorId: z.string() })).catch([]);
const pictures = z.record(z.string(), z.string()).catch({});

/** Names of today: who signed and has another name by now is called by it. */
async function findAuthors(
  edition: EditionView,
  texts: ArticleVersion[],
): Promise<Map<string, string>> {
  const ids = texts.flatMap((text) => bylines.parse(text.bylines)).map(({ authorId }) => authorId);
  const labels = await publishedDb().authorLabel.findMany({
    where: { editionId: edition.id, authorId: { in: ids } },
    select: { authorId: true, name: true },
  });
  return new Map(labels.map(({ authorId, name }) => [authorId, name]));
}

type Naming = { edition: EditionView; authors: Map<string, string> };

function compareFields(
  before: ArticleVersion,
  after: ArticleVersion,
  naming: Naming,
): VersionFieldView[] {
  return versionFields.flatMap((field): VersionFieldView[] => {
    const [old, fresh] = [readField(field, before, naming), readField(field, after, naming)];
    if (old === "" && fresh === "") return [];
    // Another picture is another one, however alike their words are.
    const isReplaced = field === "lead" && before.leadMediaId !== after.leadMediaId;
    const pieces = isReplaced
      ? [
          { kind: "removed" as const, text: old },
          { kind: "added" as const, text: fresh },
        ].filter(({ text }) => text !== "")
      : compareWords(old, fresh, after.language);
    return [{ field, isSame: pieces.every(({ kind }) => kind === "same"), pieces }];
  });
}

function readField(
  field: VersionFieldView["field"],
  text: ArticleVersion,
  { edition, authors }: Naming,
): string {
  switch (field) {
    case "headline":
    case "standfirst":
      return text[field] ?? "";
    case "dateline": {
      const date = text.datelineDate?.toISOString().slice(0, 10) ?? null;
      return formatDateline(edition, { place: text.datelinePlace, date }) ?? "";
    }
    case "bylines":
      return readBylines(text, { edition, authors });
    case "lead": {
      if (text.leadMediaId === null) return "";
      const name = pictures.parse(text.pictures)[text.leadMediaId];
      const words = {
        name,
        alt: text.leadAlt ?? undefined,
        caption: text.leadCaption ?? undefined,
      };
      return blockNames(edition, text).around.picture(words);
    }
  }
}

function readBylines(text: ArticleVersion, { edition, authors }: Naming): string {
  const wording = wordingFor(edition.code);
  const known = bylines.parse(text.bylines).filter(({ authorId }) => authors.has(authorId));
  return bylineLines(known, wording)
    .map(({ parts }) =>
      parts
        .map((part) => ("text" in part ? part.text : authors.get(part.byline.authorId)))
        .join(""),
    )
    .join("\n");
}

function compareBodies(before: ArticleVersion, after: ArticleVersion, edition: EditionView) {
  const [old, fresh] = [before, after].map((text) => readDocument(text.document).document);
  if (old === undefined || fresh === undefined) return [];
  const names = blockNames(edition, before, after);
  return findMoved(compareDocuments(old, fresh, { names, language: after.language }));
}

/** Where a link leads is left to the article; a picture is told by what it shows and what stands under it. */
function blockNames(edition: EditionView, ...texts: ArticleVersion[]): BlockNames {
  const { versions } = wordingFor(edition.code);
  return {
    stories: {},
    media: Object.assign({}, ...texts.map((text) => pictures.parse(text.pictures))),
    around: {
      link: (text) => text,
      note: versions.note,
      number: (value) => formatNumber(edition.code, value),
      picture: ({ name, alt, caption }) =>
        [alt ?? name, caption].filter(Boolean).join("\n") || versions.blocks.figure,
    },
  };
}
