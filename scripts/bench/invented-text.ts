import {
  bodies,
  details,
  times,
  topicNames,
  towns,
  undertakings,
  verbs,
} from "./invented-words.ts";
import type { Random } from "./random.ts";

type Pattern = (random: Random) => string;

/** Ways in which a sentence of a local paper goes; what fills them is drawn from the lists. */
const patterns: Pattern[] = [
  (r) =>
    `The ${r.pick(bodies)} of ${r.pick(towns)} ${r.pick(verbs)} ${r.pick(undertakings)} ${r.pick(times)}.`,
  (r) =>
    `${capital(r.pick(times))}, the ${r.pick(bodies)} ${r.pick(verbs)} ${r.pick(undertakings)}, ${r.pick(details)}.`,
  (r) =>
    `In ${r.pick(towns)}, where ${r.pick(details)}, the ${r.pick(bodies)} ${r.pick(verbs)} ${r.pick(undertakings)}.`,
  (r) =>
    `About ${2 + r.below(97)} people from ${r.pick(towns)} and ${r.pick(towns)} heard how ${r.pick(undertakings)} had been ${r.pick(verbs)}.`,
  (r) =>
    `The cost was put at ${3 + r.below(900)},000, of which the ${r.pick(bodies)} will carry ${10 + r.below(80)} per cent.`,
  (r) =>
    `Nobody at the ${r.pick(bodies)} could say ${r.pick(times)} whether ${r.pick(undertakings)} would reach ${r.pick(towns)}.`,
  (r) =>
    `It is the ${r.pick(["second", "third", "fourth", "fifth"])} time that ${r.pick(undertakings)} was ${r.pick(verbs)} since ${1958 + r.below(60)}, and ${r.pick(details)}.`,
  (r) =>
    `Records kept in ${r.pick(towns)} show ${120 + r.below(4000)} entries on ${r.pick(topicNames).toLowerCase()}, most of them made ${r.pick(times)}.`,
  (r) =>
    `A report by the ${r.pick(bodies)} finds that ${r.pick(details)}, and asks for ${r.pick(undertakings)} to be ${r.pick(verbs)} again.`,
];

/** One sentence of about fifteen words. */
export function inventSentence(random: Random): string {
  return random.pick(patterns)(random);
}

export function inventParagraph(random: Random): string {
  return Array.from({ length: 3 + random.below(3) }, () => inventSentence(random)).join(" ");
}

export function inventHeadline(random: Random): string {
  return `${capital(random.pick(bodies))} of ${random.pick(towns)} ${random.pick(verbs)} ${random.pick(undertakings)}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
