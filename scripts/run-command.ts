import { AppError, messageOf } from "#lib/platform/errors";

/** Runs a command to its end; what goes wrong is one sentence and exit code 1, a fault of ours with its place. */
export async function runCommand(command: () => Promise<number | undefined>): Promise<void> {
  try {
    process.exit((await command()) ?? 0);
  } catch (error) {
    const isExpected = error instanceof AppError;
    process.stderr.write(`${messageOf(error)}\n`);
    if (!isExpected && error instanceof Error) process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  }
}
