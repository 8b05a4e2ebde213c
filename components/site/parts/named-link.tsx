import { hrefOf } from "#lib/published/href-of";
import type { LinkView } from "#lib/published/views";

/**
 * A name, linked where it has a page. Isolated, so that a name in another script keeps its own order
 * and leaves that of the sentence alone.
 */
export function NamedLink({ link, rel }: { link: LinkView; rel?: string }) {
  const name = <bdi>{link.name}</bdi>;
  if (link.path === null) return name;
  return (
    <a href={hrefOf(link.path)} rel={rel}>
      {name}
    </a>
  );
}
