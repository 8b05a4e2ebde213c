import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";

type Adapter = Awaited<ReturnType<PrismaPg["connect"]>>;
type Statement = Parameters<Adapter["executeRaw"]>[0];
type Executing = { executeRaw(statement: Statement): Promise<number> };

// The server and Next's bundles load this module apart.
const key = Symbol.for("dateline.long-texts");
const shared = globalThis as { [key]?: Map<unknown, string> };
shared[key] ??= new Map();
const waiting = shared[key];

/** Shorter ones cost nothing on their way. */
const long = 1000;

/**
 * Executes a statement with texts for values that go to the database as they are. The client writes every value into
 * JSON, that into JSON again, and reads it back, which for megabytes costs more than sending them; so it is given a
 * random name for each long text, and the text takes the place of its name behind it.
 */
export async function withLongTexts<T>(
  texts: readonly string[],
  execute: (values: string[]) => Promise<T>,
): Promise<T> {
  const values = texts.map((text) => (text.length < long ? text : randomUUID()));
  for (const [index, text] of texts.entries()) {
    if (text.length >= long) waiting.set(values[index], text);
  }
  try {
    return await execute(values);
  } finally {
    for (const value of values) waiting.delete(value);
  }
}

/** Connections of Prisma on which the values of `withLongTexts` are what they stand for. */
export class LongTextAdapter extends PrismaPg {
  override async connect(): Promise<Adapter> {
    const adapter = await super.connect();
    const begin = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (level) => putInTexts(await begin(level));
    return putInTexts(adapter);
  }
}

function putInTexts<T extends Executing>(connection: T): T {
  const execute = connection.executeRaw.bind(connection);
  connection.executeRaw = (statement) => {
    if (waiting.size === 0) return execute(statement);
    const args = statement.args.map((value) => waiting.get(value) ?? value);
    return execute({ ...statement, args });
  };
  return connection;
}
