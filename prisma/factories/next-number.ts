let last = 0;

/** A number that nothing made in this process has yet, for names that must differ. */
export function nextNumber(): number {
  last += 1;
  return last;
}
