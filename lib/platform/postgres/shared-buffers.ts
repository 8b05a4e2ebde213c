const megabyte = 2 ** 20;
const [least, most] = [128, 4096];

/**
 * What Postgres keeps in its own memory of what is read again and again: an eighth of what there is, in megabytes, at least
 * what it would take by itself, and so much at most that the index of a large archive is at hand. It takes it as it needs it.
 */
export function sharedBuffers(memory: { machine: number; allowed: number | undefined }): number {
  const { machine, allowed } = memory;
  // Where nothing limits a process this is 0, nothing, or more than any machine has.
  const ours = allowed === undefined || allowed <= 0 ? machine : Math.min(machine, allowed);
  return Math.max(least, Math.min(most, Math.floor(ours / 8 / megabyte)));
}
