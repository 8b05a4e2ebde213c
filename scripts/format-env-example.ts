import { environment } from "#lib/platform/env";

const head = `# Everything that Dateline reads from the environment. All of it is optional.
# Made from lib/platform/env.ts by \`node scripts/run.mjs env-example\`.
`;

/** The text of `.env.example`: what each variable is for, and its default as a comment, so that a copy changes nothing. */
export function formatEnvExample(): string {
  const entries = Object.entries(environment.shape).map(([name, field]) => {
    const value = defaultOf(field.safeParse(undefined).data);
    return `# ${field.description}\n# ${name}=${value}\n`;
  });
  return [head, ...entries].join("\n");
}

function defaultOf(value: string | string[] | number | boolean | undefined): string {
  if (typeof value === "boolean") return value ? "1" : "0";
  return String(value ?? "");
}
