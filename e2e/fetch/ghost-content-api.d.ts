declare module "@tryghost/content-api" {
  type Options = Record<string, string | number | string[]>;
  type Row = Record<string, unknown> & { slug: string; url: string };
  type Pagination = Record<"page" | "limit" | "pages" | "total", number> &
    Record<"next" | "prev", number | null>;
  type Rows = Row[] & { meta: { pagination: Pagination } };
  type Resource = {
    browse(options?: Options): Promise<Rows>;
    read(by: { id: string } | { slug: string }, options?: Options): Promise<Row>;
  };
  type Client = Record<"posts" | "pages" | "tags" | "authors", Resource> & {
    settings: { browse(): Promise<Record<string, unknown>> };
  };
  /** The client of Ghost's Content API, as its readers' programs use it. */
  export default function GhostContentAPI(to: {
    url: string;
    key: string;
    version: string;
    ghostPath?: string;
  }): Client;
}
