/** What a read found, or null, and the tags that a page made of it has to carry, found or not. */
export type Kept<T> = { value: T; tags: string[] };
