import "server-only";
import type { EditionView } from "#lib/language/edition";
import { slugify } from "#lib/language/slugify";
import type { Tx } from "#lib/platform/db";
import { fail, type Issue, ok, type Result } from "#lib/platform/result";

/** A name in one edition, as an editor gives it; without a slug one is made from the name. */
export type LabelInput = { editionId: string; name: string; slug?: string };

export type Label<Input extends LabelInput> = Input & { slug: string; path: string };

type Place = {
  editions: EditionView[];
  pathFor(edition: EditionView, slug: string): string;
  checkSlug?(slug: string): string | null;
};

/**
 * Gives each label a slug and an address that nothing else has. A slug that an editor chose and that is taken
 * comes back as an issue; one made from the name gets a number.
 */
export async function placeLabels<Input extends LabelInput>(
  tx: Tx,
  labels: Input[],
  place: Place,
): Promise<Result<Label<Input>[]>> {
  const placed: Label<Input>[] = [];
  const issues: Issue[] = [];
  for (const [index, label] of labels.entries()) {
    const edition = place.editions.find(({ id }) => id === label.editionId);
    const chosen = label.slug ?? slugify(label.name);
    const fault = faultOf({ edition, chosen, checkSlug: place.checkSlug });
    if (edition === undefined || chosen === null || fault !== null) {
      issues.push({ path: ["labels", index, "slug"], message: fault ?? "Choose an edition." });
      continue;
    }
    const free = await freeSlug(tx, chosen, (slug) => place.pathFor(edition, slug));
    if (label.slug !== undefined && free !== label.slug) {
      issues.push({
        path: ["labels", index, "slug"],
        message: `“${chosen}” is taken. Choose another slug.`,
      });
      continue;
    }
    placed.push({ ...label, slug: free, path: place.pathFor(edition, free) });
  }
  return issues.length === 0 ? ok(placed) : fail(...issues);
}

function faultOf(of: {
  edition: EditionView | undefined;
  chosen: string | null;
  checkSlug: Place["checkSlug"];
}): string | null {
  if (of.edition === undefined) return "There is no such edition. Choose one of the list.";
  if (of.chosen === null) return "The name has no letters to make an address from. Enter a slug.";
  return of.checkSlug?.(of.chosen) ?? null;
}

async function freeSlug(tx: Tx, slug: string, pathFor: (slug: string) => string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? slug : `${slug}-${number}`;
    const taken = await tx.route.findUnique({ where: { path: pathFor(candidate) } });
    if (taken === null) return candidate;
  }
}
