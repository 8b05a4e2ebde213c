import { type CaptureLimits, captureLimits, captureResponse } from "#lib/delivery/capture-response";
import type { Origin } from "#lib/delivery/origin";
import { readStyles, type StyleRule } from "#lib/delivery/read-styles";
import { usedStyles } from "#lib/delivery/used-styles";

export type PageStyles = {
  /** The page with its styles in its head; as it came where one of them cannot be had. Never throws. */
  inline(html: string): Promise<string>;
};

/** How the origin names the styles of a page. React escapes `<` in text, so only markup of our own can look like this. */
const sheet = /<link rel="stylesheet" href="(\/_next\/static\/[^"<>?]+\.css)"[^<>]*>/g;
const address = /url\((?!["']?(?:data:|\/|#))(["']?)([^)"']+)\1\)/g;

/**
 * A page brings its styles along, those that it uses, instead of naming eight files of them: it is drawn as soon as it is
 * there, and what a connection sends in its first round (14 kB) is nearly always all of it. The files never change
 * under their names, so each is asked of the origin once.
 */
export function makePageStyles(origin: Origin, limits: CaptureLimits = captureLimits): PageStyles {
  const held = new Map<string, StyleRule[]>();

  async function read(target: string): Promise<StyleRule[] | null> {
    const known = held.get(target);
    if (known !== undefined) return known;
    const answer = await captureResponse({ origin, target, limits }).catch(() => null);
    const isSheet = String(answer?.headers["content-type"] ?? "").startsWith("text/css");
    if (answer === null || answer.status !== 200 || !isSheet) return null;
    const text = withWholeAddresses(answer.body.toString("utf8"), target);
    if (/<\/style|<!--/i.test(text)) return null;
    const rules = readStyles(text);
    held.set(target, rules);
    return rules;
  }

  return {
    async inline(html) {
      const named = [...html.matchAll(sheet)].map(([, target = ""]) => target);
      const sheets = await Promise.all(named.map(read));
      if (named.length === 0 || sheets.includes(null)) return html;
      const rules = sheets.flatMap((sheet) => sheet ?? []);
      const styles = [`<style>${usedStyles(rules, html)}</style>`];
      return html.replace(sheet, () => styles.pop() ?? "");
    },
  };
}

/** What a style names beside its own file is looked for beside the page, once it stands there. */
function withWholeAddresses(text: string, target: string): string {
  return text.replace(address, (_, quote: string, relative: string) => {
    const { pathname } = new URL(relative, `http://styles${target}`);
    return `url(${quote}${pathname}${quote})`;
  });
}
