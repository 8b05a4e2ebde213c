const macNames: Record<string, string> = { Mod: "⌘", Alt: "⌥", Shift: "⇧" };
const otherNames: Record<string, string> = { Mod: "Ctrl" };

/** Keys as they are printed on the keyboard in use: “Ctrl+Alt+2”, “⌘⌥2”. */
export function formatKeys(keys: string, isMac: boolean): string {
  const names = isMac ? macNames : otherNames;
  return keys
    .split("-")
    .map((key) => names[key] ?? (key.length === 1 ? key.toUpperCase() : key))
    .join(isMac ? "" : "+");
}

/** Whether this is a Mac, an iPhone or an iPad, where Command stands for Ctrl. */
export function isMac(): boolean {
  return /Mac|iP(?:hone|ad|od)/.test(navigator.platform);
}
