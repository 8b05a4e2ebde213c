import "server-only";
import { z } from "zod";
import { slugify } from "#lib/addresses/slugify";
import { line, slug, text } from "#lib/content/fields";
import { issuesOf } from "#lib/content/issues-of";
import { topicFacts } from "#lib/content/topic-facts";
import type { EditionView } from "#lib/language/edition";
import type { Tx } from "#lib/platform/db";
import { fail, type Issue, ok, type Result } from "#lib/platform/result";
import { claimPath } from "#lib/publishing/add-route";

/** A name in one edition, as an editor gives it; without a slug one is made from the name. */
export type LabelInput = { editionId: string; name: string; slug?: string };

export type Label<Input extends LabelInput> = Input & { slug: string; path: string };

type Place = {
  editions: EditionView[];
  pathFor(edition: EditionView, slug: string): string;
  checkSlug?(slug: string): string | null;
  /** What is named anew: its own addresses, today's and those of before, are free for it. */
  ownId?: string;
};

/** What sections, topics and authors say of themselves in one edition. */
const labelTexts = z.looseObject({
  name: line("name", 200).min(1, "Enter a name."),
  slug: slug.min(1, "Enter a slug.").exactOptional(),
  description: text("description", 5000).exactOptional(),
  role: line("role", 120).exactOptional(),
  bio: text("biography", 5000).exactOptional(),
  facts: topicFacts.exactOptional(),
  synonyms: z.array(line("synonym", 200)).exactOptional(),
});

/**
 * Gives each label a slug and an address that nothing else has. Texts that cannot be stored, a second label for
 * an edition and a slug that an editor chose and that is taken come back as issues; a slug made from the name
 * gets a number.
 */
export async function placeLabels<Input extends LabelInput>(
  tx: Tx,
  labels: Input[],
  place: Place,
): Promise<Result<Label<Input>[]>> {
  if (labels.length === 0) return failAt("labels", "Enter a name in at least one edition.");
  const placed: Label<Input>[] = [];
  const issues: Issue[] = [];
  const editionIds = new Set<string>();
  for (const [index, label] of labels.entries()) {
    const isTwice = editionIds.has(label.editionId);
    editionIds.add(label.editionId);
    const one = isTwice ? failAt("editionId", "This edition has a name here already.") : null;
    const result = one ?? (await placeLabel(tx, label, place));
    if (result.ok) placed.push(result.value);
    else issues.push(...result.issues.map((issue) => below(["labels", index], issue)));
  }
  return issues.length === 0 ? ok(placed) : fail(...issues);
}

/** The texts of a label as they are stored, or what is wrong with them. */
export function checkLabelTexts<Input extends LabelInput>(label: Input): Result<Input> {
  const texts = labelTexts.safeParse(label);
  return texts.success ? ok({ ...label, ...texts.data }) : fail(...issuesOf(texts.error));
}

async function placeLabel<Input extends LabelInput>(
  tx: Tx,
  label: Input,
  place: Place,
): Promise<Result<Label<Input>>> {
  const edition = place.editions.find(({ id }) => id === label.editionId);
  if (edition === undefined) return failAt("editionId", "There is no such edition. Choose one.");
  const checked = checkLabelTexts(label);
  if (!checked.ok) return checked;
  const said = checked.value;
  const wanted = said.slug ?? slugify(said.name);
  if (wanted === null) {
    return failAt("slug", "The name has no letters to make an address from. Enter a slug.");
  }
  const fault = place.checkSlug?.(wanted) ?? null;
  if (fault !== null) return failAt("slug", fault);
  const free = await freeSlug(tx, wanted, {
    pathFor: (candidate) => place.pathFor(edition, candidate),
    ownId: place.ownId ?? null,
  });
  if (said.slug !== undefined && free !== wanted) {
    return failAt("slug", `“${wanted}” is taken. Choose another slug.`);
  }
  return ok({ ...said, slug: free, path: place.pathFor(edition, free) });
}

async function freeSlug(
  tx: Tx,
  wanted: string,
  { pathFor, ownId }: { pathFor: (candidate: string) => string; ownId: string | null },
): Promise<string> {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? wanted : `${wanted}-${number}`;
    const holder = await claimPath(tx, pathFor(candidate));
    if (holder === null || holder.targetId === ownId) return candidate;
  }
}

function failAt(field: string, message: string) {
  return fail({ path: [field], message });
}

function below(path: Issue["path"], issue: Issue): Issue {
  return { ...issue, path: [...path, ...issue.path] };
}
