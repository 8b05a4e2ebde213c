import type { PlainFieldProps } from "#components/desk/field-control";
import { readFactLine, readFactText, writeFactLine, writeFactText } from "#lib/content/fact-lines";
import { factNames, type TopicType } from "#lib/content/kinds";
import { factsOfType, type TopicFact } from "#lib/content/topic-facts";
import type { Issue } from "#lib/platform/result";
import { linesIn } from "../../label-form";
import { factLabels } from "./topic-words";

type Of = { editionId: string; type: TopicType; facts: TopicFact[] };

/** A field for each fact of the topic's type, and for those that it has of another; the rest in lines. */
export function factFields({ editionId, type, facts }: Of): PlainFieldProps[] {
  const said = new Map(facts.map((fact) => [fact.name, fact]));
  const names = factNames.filter((name) => factsOfType[type].includes(name) || said.has(name));
  const own = facts.flatMap((fact) =>
    typeof fact.name === "string" ? [] : [writeFactLine(fact.name.own, fact)],
  );
  return [
    ...names.map((name) => {
      const fact = said.get(name);
      const label = factLabels[name];
      const typed = fact && writeFactText(fact);
      return { name: `fact-${name}:${editionId}`, label, isOptional: true, isHalf: true, typed };
    }),
    {
      name: `facts:${editionId}`,
      label: "Other facts",
      hint: "One on each line, its name first: “Keeper: the mill’s trust”. An address at the end of any fact is where it leads.",
      type: "lines",
      isOptional: true,
      typed: own.join("\n"),
    },
  ];
}

/** The facts that were typed, in the order in which readers get them. */
export function factsIn(read: (field: string) => string): TopicFact[] {
  const named = factNames.flatMap((name) => {
    const typed = read(`fact-${name}`);
    return typed === "" ? [] : [{ name, ...readFactText(typed) }];
  });
  const own = linesIn(read("facts")).map((typed) => {
    const { own: called, ...text } = readFactLine(typed);
    return { name: { own: called }, ...text };
  });
  return [...named, ...own];
}

/** The field that an issue of a fact belongs to. */
export function factField(
  labels: { editionId: string; facts: TopicFact[] }[],
  [where, index, field, at]: Issue["path"],
): Issue["path"] | null {
  const label = where === "labels" && typeof index === "number" ? labels[index] : undefined;
  if (label === undefined || field !== "facts") return null;
  const name = typeof at === "number" ? label.facts[at]?.name : undefined;
  return [`${typeof name === "string" ? `fact-${name}` : "facts"}:${label.editionId}`];
}
