declare module "@tryghost/nql-lang" {
  /** A filter as the query language of MongoDB says it; throws where the text is none. */
  export function parse(filter: string): unknown;
}
