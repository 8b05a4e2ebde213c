import { Agent, type IncomingHttpHeaders, request } from "node:http";
import { buffer } from "node:stream/consumers";

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer; text: string };

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

/**
 * Asks for an address just as it is written: nothing is encoded or made normal on the way, and redirects are
 * answers like others.
 */
export async function ask(
  site: { url: string },
  target: string,
  headers: Record<string, string> = {},
  method = "GET",
): Promise<Answer> {
  const { hostname, port } = new URL(site.url);
  return new Promise((resolve, reject) => {
    const question = request(
      { agent, hostname, port, path: target, headers, method, timeout: 60_000 },
      (response) => {
        buffer(response).then((body) => {
          const { statusCode: status = 0, headers: answered } = response;
          resolve({ status, headers: answered, body, text: body.toString("utf8") });
        }, reject);
      },
    );
    question.on("timeout", () => question.destroy(new Error(`No answer for ${target}`)));
    question.on("error", reject);
    question.end();
  });
}

/** Asks for many addresses, a few at a time; answers in their order. */
export async function askAll<T>(
  targets: readonly string[],
  work: (target: string) => Promise<T>,
): Promise<T[]> {
  const answers: T[] = [];
  const waiting = targets.entries();
  await Promise.all(
    Array.from({ length: 6 }, async () => {
      for (const [index, target] of waiting) answers[index] = await work(target);
    }),
  );
  return answers;
}
