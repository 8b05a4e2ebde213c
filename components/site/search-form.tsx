import type { ReactNode } from "react";
import { SearchQuestion } from "#components/site/search-question";
import { storyKinds } from "#lib/content/kinds";
import type { EditionView } from "#lib/language/edition";
import { wordingFor } from "#lib/language/wording-for";
import { hrefOf } from "#lib/published/href-of";
import { pathOf } from "#lib/published/paths";
import { searchHref } from "#lib/published/search-asked";
import type { LinkView, SearchPageView } from "#lib/published/views";
import styles from "./search-form.module.css";

type Props = { view: SearchPageView; edition: EditionView; sections: LinkView[] };

/** The question and what narrows it; a plain form, so that the address of what was found can be passed on. */
export function SearchForm({ view, edition, sections }: Props) {
  const wording = wordingFor(edition.code);
  return (
    <search>
      <form action={hrefOf(pathOf.search(edition))} className={styles.form}>
        <SearchQuestion wording={wording} text={view.asked.text} hint="search-hint" />
        <p id="search-hint" className={styles.hint}>
          {wording.search.hint}
        </p>
        <Within view={view} edition={edition} />
        <Filters view={view} edition={edition} sections={sections} />
      </form>
    </search>
  );
}

/** The topic or author that is searched in, and the way out of it. */
function Within({ view, edition }: Omit<Props, "sections">) {
  const { search } = wordingFor(edition.code);
  const { asked, topic, author } = view;
  if (topic === null && author === null) return null;
  return (
    <p className={styles.within}>
      {topic !== null && (
        <span>
          {search.topicOnly}: <bdi>{topic.name}</bdi>
          <input type="hidden" name="topic" value={asked.topic ?? ""} />
        </span>
      )}
      {author !== null && (
        <span>
          {search.authorOnly}: <bdi>{author.name}</bdi>
          <input type="hidden" name="author" value={asked.author ?? ""} />
        </span>
      )}
      <a href={searchHref(edition, { ...asked, topic: null, author: null, page: 1 })}>
        {search.everywhere}
      </a>
    </p>
  );
}

function Filters({ view, edition, sections }: Props) {
  const { search, kinds } = wordingFor(edition.code);
  const { section, kind, from, to } = view.asked;
  const isNarrowed = [section, kind, from, to].some((filter) => filter !== null);
  return (
    <details className={styles.filters} open={isNarrowed}>
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
        <Day name="from" label={search.from} chosen={from} />
        <Day name="to" label={search.to} chosen={to} />
      </div>
    </details>
  );
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

function Day({ name, label, chosen }: Field) {
  return (
    <label className={styles.field}>
      {label}
      <input type="date" name={name} defaultValue={chosen ?? ""} />
    </label>
  );
}
