/** Failures that cost nothing: of one account, and of one address, which a whole newsroom may share. */
export const freeTries = { account: 4, address: 20 };

/** Longest wait, in seconds, however many tries failed. */
export const longestDelay = 300;

/**
 * How long to wait after the last failure, in seconds: nothing for the first few, then 5 seconds, doubling
 * with every further failure up to five minutes.
 */
export function delayAfter(failures: number, free: number): number {
  if (failures < free) return 0;
  return Math.min(5 * 2 ** (failures - free), longestDelay);
}
