import { AnswerFields } from "#components/reference/fields";
import { Operation } from "#components/reference/operation";
import { Said } from "#components/reference/said";
import type { ReferenceView } from "#lib/api/reference-view";
import styles from "./api-reference.module.css";

/** The reference of the open interface, made of its document: it loads nothing from elsewhere and needs no scripts. */
export function ApiReference(props: { siteName: string; homeHref: string; view: ReferenceView }) {
  const { siteName, homeHref, view } = props;
  const [first] = view.groups.flatMap(({ operations }) => operations);
  return (
    <div className={styles.page}>
      <header className={styles.masthead}>
        <a href={homeHref} className={styles.paper}>
          {siteName}
        </a>
        <span className={styles.version}>API v1</span>
      </header>
      <div className={styles.columns}>
        <Contents view={view} />
        <main className={styles.main}>
          <h1>{view.title}</h1>
          <p className={styles.intro}>
            <Said words={view.intro} />
          </p>
          <dl className={styles.facts}>
            <div>
              <dt>Stands at</dt>
              <dd>
                <code>{view.root}</code>
              </dd>
            </div>
            <div>
              <dt>For programs</dt>
              <dd>
                <a href={`${view.root}/openapi.json`}>OpenAPI 3.1 document</a>
              </dd>
            </div>
          </dl>
          {first !== undefined && (
            <pre className={styles.first}>
              <code>curl "{first.example.url}"</code>
            </pre>
          )}
          {view.groups.map(({ name, description, operations }) => (
            <section key={name} id={anchorOf(name)} className={styles.group}>
              <h2>{name}</h2>
              <p>{description}</p>
              {operations.map((operation) => (
                <Operation key={operation.id} operation={operation} />
              ))}
            </section>
          ))}
          <Problems problems={view.problems} />
          <section id="schemas" className={styles.group}>
            <h2>Answers</h2>
            <p>What each answer consists of. Fields may be added, and none is taken away.</p>
            {view.schemas.map(({ name, fields }) => (
              <section key={name} id={`schema-${name}`} className={styles.schema}>
                <h3>
                  <code>{name}</code>
                </h3>
                <AnswerFields fields={fields} />
              </section>
            ))}
          </section>
        </main>
      </div>
    </div>
  );
}

const anchorOf = (name: string) => name.toLowerCase().replaceAll(" ", "-");

function Contents({ view }: { view: ReferenceView }) {
  return (
    <nav className={styles.contents} aria-label="Contents">
      {view.groups.map(({ name, operations }) => (
        <div key={name}>
          <a href={`#${anchorOf(name)}`} className={styles.groupLink}>
            {name}
          </a>
          <ul>
            {operations.map(({ id, path }) => (
              <li key={id}>
                <a href={`#${id}`}>
                  <code>{path}</code>
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <div>
        <a href="#problems" className={styles.groupLink}>
          When something is wrong
        </a>
      </div>
      <div>
        <a href="#schemas" className={styles.groupLink}>
          Answers
        </a>
      </div>
    </nav>
  );
}

function Problems({ problems }: Pick<ReferenceView, "problems">) {
  return (
    <section id="problems" className={styles.group}>
      <h2>When something is wrong</h2>
      <p>
        Every error is a problem as RFC 9457 writes it (<code>application/problem+json</code>):{" "}
        <code>detail</code> says what to do, and <code>errors</code> names each parameter.
      </p>
      <dl className={styles.problems}>
        {problems.map(({ kind, status, title, words }) => (
          <div key={kind} id={`problem-${kind}`}>
            <dt>
              <span className={styles.status}>{status}</span> <code>{kind}</code>
            </dt>
            <dd>
              {title} <Said words={words} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
