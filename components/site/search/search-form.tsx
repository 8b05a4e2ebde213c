import type { ReactNode } from "react";
import { SearchDay } from "#components/site/search/search-day";
import { SearchQuestion } from "#components/site/search/search-question";
import { storyKinds } from "#lib/content/kinds";
import { formatNumber } from "#lib/language/digits";
import type { EditionView } from "#lib/language/edition";
import { wordingFor } from "#lib/language/wording-for";
import { hrefOf } from "#lib/published/href-of";
import { pathOf } from "#lib/published/paths";
import type { LinkView, SearchChoice, SearchPageView } from "#lib/published/views";
import styles from "./search-form.module.css";

type Props = { view: SearchPageView; edition: EditionView; sections: LinkView[] };

/** The question and what narrows it; a plain form, so that the address of what was found can be passed on. */
export function SearchForm({ view, edition, sections }: Props) {
  const wording = wordingFor(edition.code);
  return (
    <search>
      <form action={hrefOf(pathOf.search(edition))} className={styles.form}>
        <SearchQuestion edition={edition} text={view.asked.text} hint="search-hint" />
        <p id="search-hint" className={styles.hint}>
          {wording.search.hint}
        </p>
        <Filters view={view} edition={edition} sections={sections} />
      </form>
    </search>
  );
}

function Filters({ view, edition, sections }: Props) {
  const { search, kinds } = wordingFor(edition.code);
  const { section, topic, author, kind, early, unread } = view.asked;
  // What narrows the search stands under it; the fields are needed to put right what could not be used.
  const isUnread = [early, unread.from, unread.to].some((day) => day !== null);
  return (
    <details className={styles.filters} open={isUnread}>
      <summary>{search.filters}</summary>
      <div className={styles.fields}>
        <Choice name="section" label={search.section} chosen={section} any={search.anySection}>
          {sections.map(({ id, name, path }) => (
            <option key={id} value={path?.split("/").at(-1)}>
              {name}
            </option>
          ))}
        </Choice>
        <Choice name="kind" label={search.kind} chosen={kind} any={search.anyKind}>
          {storyKinds.map((one) => (
            <option key={one} value={one}>
              {kinds[one]}
            </option>
          ))}
        </Choice>
        <Choice name="topic" label={search.topic} chosen={topic} any={search.anyTopic}>
          <Found choices={view.topics} chosen={topic} name={view.topic?.name} edition={edition} />
        </Choice>
        <Choice name="author" label={search.author} chosen={author} any={search.anyAuthor}>
          <Found
            choices={view.authors}
            chosen={author}
            name={view.author?.name}
            edition={edition}
          />
        </Choice>
        <SearchDay name="from" asked={view.asked} edition={edition} />
        <SearchDay name="to" asked={view.asked} edition={edition} />
      </div>
    </details>
  );
}

/** Topics or authors of what was found, with how often; the chosen one also where nothing was. */
function Found(props: {
  choices: SearchChoice[];
  chosen: string | null;
  name: string | undefined;
  edition: EditionView;
}) {
  const { choices, chosen, name = "", edition } = props;
  const isMissing = chosen !== null && choices.every(({ slug }) => slug !== chosen);
  const all = isMissing ? [{ slug: chosen, name, count: null }, ...choices] : choices;
  return all.map(({ slug, name, count }) => (
    <option key={slug} value={slug}>
      {count === null ? name : `${name} (${formatNumber(edition.code, count)})`}
    </option>
  ));
}

type Field = { name: string; label: string; chosen: string | null };

function Choice(props: Field & { any: string; children: ReactNode }) {
  return (
    <label className={styles.field}>
      {props.label}
      <select name={props.name} defaultValue={props.chosen ?? ""}>
        <option value="">{props.any}</option>
        {props.children}
      </select>
    </label>
  );
}
