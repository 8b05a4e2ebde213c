import { defineConfig } from "vitest/config";

const outsideNext = {
  alias: { "server-only": new URL("./prisma/outside-next.ts", import.meta.url).pathname },
};

/** `rules` need nothing; `verbs` run on a real Postgres, one cloned database for each worker. */
export default defineConfig({
  resolve: outsideNext,
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "rules",
          include: ["{lib,components,prisma,scripts,app}/**/*.test.{ts,tsx}"],
          exclude: ["**/*.db.test.ts", "node_modules/**"],
          // Some try thousands of damaged texts, on machines that do other things meanwhile.
          testTimeout: 60_000,
          isolate: false,
          maxWorkers: 2,
          setupFiles: ["./prisma/testing/no-unexpected-errors.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "verbs",
          include: ["{lib,prisma,scripts}/**/*.db.test.ts"],
          globalSetup: ["./prisma/testing/template-database.ts"],
          setupFiles: ["./prisma/testing/no-unexpected-errors.ts"],
          // Files share the modules of their worker, whose loading costs more than most tests; never the data.
          isolate: false,
          maxWorkers: 2,
          // Pictures are cut and drawn on machines that do other things meanwhile.
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
