/** Where verbs learn the time; tests and previews hand in their own. */
export type Clock = { now(): Date };

export const systemClock: Clock = { now: () => new Date() };
