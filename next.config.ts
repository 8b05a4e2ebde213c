import type { NextConfig } from "next";
import { indexNowKeySource, ownSegments } from "./lib/addresses/own-paths.ts";
import { wholePageAgent } from "./lib/auth/whole-page-agent.ts";
import { editionCodeSource } from "./lib/language/edition-code.ts";

/** First segments that are no edition's. */
const ownDoors = [...ownSegments.passed, ...ownSegments.internal, ...ownSegments.shared]
  .map((segment) => segment.replaceAll(".", "\\."))
  .join("|");

/** Readers' addresses have no prefix in the default edition; inside it is called `~`. */
const insideDefaultEdition = `/:first((?!(?:${editionCodeSource}|${ownDoors})(?:/|$))[^/]+)`;

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Pages of the desk are answered whole, or their statuses would be sent before they are known (decision 13).
  htmlLimitedBots: new RegExp(wholePageAgent),
  // `npm run check` looks at the types of everything; a build on a reader's machine need not again.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ["pg", "pg-boss", "@prisma/client", "@prisma/adapter-pg"],
  // The address of a font that pages preload is the one that its style sheet names.
  turbopack: { rules: { "*.woff2": { condition: { query: "?address" }, type: "asset" } } },
  experimental: {
    // A room of the desk that is not for everybody answers 403, with the desk's own page.
    authInterrupts: true,
    // Pages bring their styles along (lib/delivery/page-styles.ts), so that many small files cost nothing.
    cssChunking: { type: "graph", requestCost: 500, weightDistribution: 1 },
  },
  rewrites: async () => ({
    beforeFiles: [
      { source: "/", destination: "/~" },
      { source: `/:key(${indexNowKeySource}).txt`, destination: "/indexnow/:key" },
      // An article and a Page as Markdown.
      {
        source: `${insideDefaultEdition}/:slug([^/]+)\\.md`,
        destination: "/~/:first/:slug/markdown",
      },
      {
        source: `/:edition(${editionCodeSource})/:section([^/]+)/:slug([^/]+)\\.md`,
        destination: "/:edition/:section/:slug/markdown",
      },
      { source: insideDefaultEdition, destination: "/~/:first" },
      { source: `${insideDefaultEdition}/:rest+`, destination: "/~/:first/:rest+" },
    ],
    afterFiles: [],
    fallback: [],
  }),
};

export default config;
