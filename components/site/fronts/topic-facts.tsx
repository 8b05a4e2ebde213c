import { each } from "#components/ui/each";
import type { Wording } from "#lib/language/wording";
import type { FactView } from "#lib/published/views";
import styles from "./topic-facts.module.css";

/** What is told of a topic at a glance. */
export function TopicFacts({ facts, wording }: { facts: FactView[]; wording: Wording }) {
  if (facts.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {each(facts, ({ name, value, href }) => {
        const called = typeof name === "string" ? wording.factNames[name] : name.own;
        return (
          <div className={styles.fact}>
            <dt>
              <bdi>{called}</bdi>
            </dt>
            <dd>
              {href === null ? (
                <bdi>{value}</bdi>
              ) : (
                <a href={href} rel={href.startsWith("/") ? undefined : "noopener"}>
                  <bdi>{value}</bdi>
                </a>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
