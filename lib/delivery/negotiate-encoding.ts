export type ContentEncoding = "br" | "gzip" | "identity";

/** Best first: among equally welcome ones the smaller result wins. */
const offered = ["br", "gzip"] as const;

/**
 * The content encoding for a client that sent this `Accept-Encoding` (RFC 9110 §12.5.3, with weights
 * and `*`). Without the header, or when it wants nothing that we have, bytes go as they are.
 */
export function negotiateEncoding(accepted: string | undefined): ContentEncoding {
  const weights = parseWeights(accepted ?? "");
  const weightOf = (encoding: string) => weights.get(encoding) ?? weights.get("*") ?? 0;
  let best: ContentEncoding = "identity";
  // Identity is welcome unless refused, but loses to anything that was asked for.
  let bestWeight = weights.get("identity") ?? 0;
  for (const encoding of offered) {
    const weight = weightOf(encoding);
    if (weight > 0 && (weight > bestWeight || (best === "identity" && weight === bestWeight))) {
      best = encoding;
      bestWeight = weight;
    }
  }
  return best;
}

function parseWeights(header: string): Map<string, number> {
  const weights = new Map<string, number>();
  for (const part of header.toLowerCase().split(",")) {
    const [name = "", ...parameters] = part.split(";").map((text) => text.trim());
    const quality = parameters.find((parameter) => parameter.startsWith("q="));
    const weight = quality === undefined ? 1 : Number(quality.slice(2));
    if (name !== "" && weight >= 0 && weight <= 1) {
      weights.set(name === "x-gzip" ? "gzip" : name, weight);
    }
  }
  return weights;
}
