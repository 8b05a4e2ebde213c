import { expect, test } from "vitest";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom } = await testNewsroom();

type Factory = (of: typeof newsroom) => Promise<unknown>;
const modules = import.meta.glob<Record<string, Factory>>("./make-*.ts", { eager: true });
const factories = Object.entries(Object.assign({}, ...Object.values(modules))).filter(([name]) =>
  name.startsWith("make"),
);

test.each(factories)("%s needs nothing said, and can be called twice", async (_, make) => {
  const made = [await (make as Factory)(newsroom), await (make as Factory)(newsroom)];
  expect(made[0]).not.toEqual(made[1]);
});
