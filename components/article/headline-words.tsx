import type { NeighbourView } from "#lib/published/views";

/** The headline of another article among words of the page, in its own language and direction. */
export function HeadlineWords({ of: { headline, foreign } }: { of: NeighbourView }) {
  return (
    <bdi lang={foreign?.language} dir={foreign?.direction}>
      {headline}
    </bdi>
  );
}
