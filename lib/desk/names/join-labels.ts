type Label = { editionId: string; name: string; synonyms: string[] };

/** What the names of two topics become when one is merged into the other. */
export type MergedLabels = {
  /** Editions where only the topic that goes has a name: it moves over whole. */
  movedEditionIds: string[];
  /** Synonyms of the topic that stays, by edition; the names of the other are among them. */
  synonyms: { editionId: string; synonyms: string[] }[];
};

/** The names of a topic that is merged become synonyms of the one that stays, none of them twice. */
export function joinLabels(merged: Label[], kept: Label[]): MergedLabels {
  const movedEditionIds = merged
    .map(({ editionId }) => editionId)
    .filter((id) => kept.every(({ editionId }) => editionId !== id));
  const synonyms = kept.flatMap((label) => {
    const other = merged.find(({ editionId }) => editionId === label.editionId);
    if (other === undefined) return [];
    const all = withoutDoubles([label.name, ...label.synonyms, other.name, ...other.synonyms]);
    return [{ editionId: label.editionId, synonyms: all.slice(1) }];
  });
  return { movedEditionIds, synonyms };
}

/** “Rail” and “rail” are one name. */
function withoutDoubles(names: string[]): string[] {
  const byKey = new Map<string, string>();
  for (const name of names) {
    const key = name.toLocaleLowerCase();
    if (!byKey.has(key)) byKey.set(key, name);
  }
  return [...byKey.values()];
}
