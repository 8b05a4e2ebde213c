import { useContext, useMemo } from "react";
import { CutTold } from "#components/desk/story/fields/cut-told";
import { WrittenText } from "#components/desk/story/written-text";
import type { StoryContent } from "#lib/content/story-content";
import type { EditionView } from "#lib/language/edition";
import { cutText } from "#lib/syndication/cut-text";
import { searchResultOf } from "#lib/syndication/search-result";
import css from "./fields.module.css";

type Props = Pick<StoryContent, "seo" | "headline" | "standfirst"> & {
  edition: EditionView;
  /** Where it will stand, host first; null while that is not known. */
  address: string | null;
};

/** Letters after which search engines usually cut. */
const usual = { title: 60, description: 155 };

/** A story as search engines will show it, while it is written. */
export function SearchResultSeen({ seo, headline, standfirst, edition, address }: Props) {
  const document = useContext(WrittenText);
  const result = useMemo(
    () => searchResultOf({ seo, headline, standfirst, document }, edition),
    [seo, headline, standfirst, document, edition],
  );
  const words = { dir: edition.direction, lang: edition.code };
  const isEmpty = headline === "" && seo.title === null;
  const by = "Search engines usually";
  return (
    <>
      <div className={css.result}>
        <p className={css.resultAddress} dir="ltr">
          {address ?? "The address comes with a section"}
        </p>
        <p className={css.resultTitle} {...words}>
          {isEmpty ? "The headline" : cutText(result.title, usual.title)}
        </p>
        <p className={css.resultText} {...words}>
          {seo.noindex
            ? "Search engines are asked not to list this."
            : cutText(result.description, usual.description)}
        </p>
      </div>
      {!seo.noindex && (
        <div>
          <CutTold
            {...{ what: "Title with the newspaper's name", by }}
            text={isEmpty ? "" : result.title}
            most={usual.title}
          />
          <CutTold
            {...{ what: "Description", by }}
            text={result.description}
            most={usual.description}
          />
        </div>
      )}
    </>
  );
}
