import { useContext, useMemo } from "react";
import { WrittenText } from "#components/desk/story/written-text";
import type { StoryContent } from "#lib/content/story-content";
import type { EditionView } from "#lib/language/edition";
import { searchResultOf } from "#lib/syndication/search-result";
import css from "./fields.module.css";

type Props = Pick<StoryContent, "seo" | "headline" | "standfirst"> & {
  edition: EditionView;
  /** Where it will stand, host first; null while that is not known. */
  address: string | null;
};

/** A story as search engines will show it, while it is written. */
export function SearchResultSeen({ seo, headline, standfirst, edition, address }: Props) {
  const document = useContext(WrittenText);
  const result = useMemo(
    () => searchResultOf({ seo, headline, standfirst, document }, edition),
    [seo, headline, standfirst, document, edition],
  );
  const words = { dir: edition.direction, lang: edition.code };
  return (
    <div className={css.result}>
      <p className={css.resultAddress} dir="ltr">
        {address ?? "The address comes with a section"}
      </p>
      <p className={css.resultTitle} {...words}>
        {headline === "" && seo.title === null ? "The headline" : result.title}
      </p>
      <p className={css.resultText} {...words}>
        {seo.noindex ? "Search engines are asked not to list this." : result.description}
      </p>
    </div>
  );
}
