import { ListFront } from "#components/site/fronts/list-front";
import { FrontHeader } from "#components/site/parts/front-header";
import { Photo } from "#components/ui/photo";
import type { EditionView } from "#lib/language/edition";
import { wordingFor } from "#lib/language/wording-for";
import { pathOf } from "#lib/published/paths";
import type { AuthorPageView, TwinView } from "#lib/published/views";
import styles from "./author-front.module.css";

/** The page of somebody who signs, a person or an organisation, with their pages elsewhere. */
export function AuthorFront(props: {
  view: AuthorPageView;
  edition: EditionView;
  twins: TwinView[];
}) {
  const { view, edition, twins } = props;
  const { author } = view;
  const wording = wordingFor(edition.code);
  const header = (
    <FrontHeader
      view={view}
      edition={edition}
      above={{ name: wording.authors, path: pathOf.authors(edition) }}
      label={wording.authorKinds[author.authorKind]}
      picture={
        author.photo && (
          <div className={styles.photo}>
            <Photo photo={author.photo} alt={author.photo.alt} edge={160} />
          </div>
        )
      }
      role={author.role}
      twins={twins}
    >
      {author.sameAs.length > 0 && (
        <ul aria-label={wording.elsewhere} className={styles.elsewhere}>
          {author.sameAs.map((address) => (
            <li key={address}>
              <a href={address} rel="me noopener">
                <bdi>{siteNameOf(address)}</bdi>
              </a>
            </li>
          ))}
        </ul>
      )}
    </FrontHeader>
  );
  return <ListFront view={view} edition={edition} header={header} author={author.id} />;
}

function siteNameOf(address: string): string {
  return URL.parse(address)?.hostname.replace(/^www\./, "") ?? address;
}
