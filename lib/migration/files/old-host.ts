import type { FileSource } from "#lib/migration/files/file-source";
import { AppError } from "#lib/platform/errors";
import type { FetchLimits } from "#lib/platform/outgoing/ask-outside";
import { fetchFile } from "#lib/platform/outgoing/fetch-file";

const limits: FetchLimits = { mostBytes: 30_000_000, patience: 60_000, mostRedirects: 3 };
const mostFailures = 5;

/**
 * The files of an old site that is still there, asked for one after the other. A host that fails five times in a row is
 * not asked any more in this run.
 */
export function openOldHost(more: Pick<FetchLimits, "isAllowed"> = {}): FileSource {
  let failures = 0;
  return {
    async read({ address }) {
      if (failures >= mostFailures) {
        throw new AppError("invalid", "The old host has failed five times in a row.");
      }
      try {
        const bytes = await fetchFile(address, { ...limits, ...more });
        failures = 0;
        return bytes;
      } catch (error) {
        failures += 1;
        throw error;
      }
    },
  };
}
