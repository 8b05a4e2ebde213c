import { ParameterFields } from "#components/reference/fields";
import { Said } from "#components/reference/said";
import type { OperationView } from "#lib/api/reference-view";
import styles from "./operation.module.css";

/** One thing that can be asked: how, what it takes, what it answers, and an example that this site answers. */
export function Operation({ operation }: { operation: OperationView }) {
  const { id, path, summary, description, parameters, answer, statuses, example } = operation;
  return (
    <article id={id} className={styles.operation} aria-labelledby={`${id}-name`}>
      <h3 id={`${id}-name`}>{summary}</h3>
      <p className={styles.address}>
        <span className={styles.method}>GET</span> <code>{path}</code>
      </p>
      <p className={styles.words}>
        <Said words={description} />
      </p>
      <pre className={styles.code}>
        <code>
          curl <span className={styles.text}>"{example.url}"</span>
        </code>
      </pre>
      <p className={styles.links}>
        <a href={example.url}>Open this answer</a>
        <span aria-hidden="true"> · </span>answers{" "}
        <a href={`#schema-${answer}`}>
          <code>{answer}</code>
        </a>
      </p>
      {parameters.length > 0 && (
        <>
          <h4>Parameters</h4>
          <ParameterFields parameters={parameters} />
        </>
      )}
      {example.answer !== "" && (
        <details className={styles.more}>
          <summary>What it answers here, the first of each list</summary>
          <pre className={styles.code}>
            <code>{example.answer}</code>
          </pre>
        </details>
      )}
      <details className={styles.more}>
        <summary>Statuses</summary>
        <dl className={styles.statuses}>
          {statuses.map(({ status, words }) => (
            <div key={status}>
              <dt>{status}</dt>
              <dd>
                <Said words={words} />
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </article>
  );
}
