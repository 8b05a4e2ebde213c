/**
 * What the operator is told, without the keys that stand in addresses: whoever reads a log must not be able to
 * open somebody's preview or to set somebody's password.
 */
export function maskSecrets(line: string): string {
  return line
    .replace(/(\/preview\/+shared\/+)[^/?#"\s]+/gi, "$1…")
    .replace(/([?&]token=)[^&#"\s]+/gi, "$1…");
}
