/** How much a client wants each media type that its `Accept` names (RFC 9110 §12.5.1). */
export function weighTypes(accept: string): Map<string, number> {
  return new Map(accept.toLowerCase().split(",").map(readRange));
}

function readRange(range: string): [type: string, weight: number] {
  const [type = "", ...parameters] = range.split(";").map((text) => text.trim());
  const quality = parameters.find((parameter) => parameter.startsWith("q="));
  const weight = quality === undefined ? 1 : Number(quality.slice("q=".length));
  return [type, weight >= 0 && weight <= 1 ? weight : 0];
}
