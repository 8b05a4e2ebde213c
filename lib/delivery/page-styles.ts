import { type CaptureLimits, captureLimits, captureResponse } from "#lib/delivery/capture-response";
import type { Origin } from "#lib/delivery/origin";

export type PageStyles = {
  /** The page with its styles in its head; as it came where one of them cannot be had. Never throws. */
  inline(html: string): Promise<string>;
};

/** How the origin names the styles of a page. React escapes `<` in text, so only markup of our own can look like this. */
const sheet = /<link rel="stylesheet" href="(\/_next\/static\/[^"<>?]+\.css)"[^<>]*>/g;
const address = /url\((?!["']?(?:data:|\/|#))(["']?)([^)"']+)\1\)/g;

/**
 * A page brings its styles along, about 9 kB compressed, instead of naming eight files of them: it is drawn as soon as
 * it is there. The files never change under their names, so each is asked of the origin once.
 */
export function makePageStyles(origin: Origin, limits: CaptureLimits = captureLimits): PageStyles {
  const held = new Map<string, string>();

  async function read(target: string): Promise<string | null> {
    const known = held.get(target);
    if (known !== undefined) return known;
    const answer = await captureResponse({ origin, target, limits }).catch(() => null);
    const isSheet = String(answer?.headers["content-type"] ?? "").startsWith("text/css");
    if (answer === null || answer.status !== 200 || !isSheet) return null;
    const text = withoutOldFonts(withWholeAddresses(answer.body.toString("utf8"), target));
    if (/<\/style|<!--/i.test(text)) return null;
    held.set(target, text);
    return text;
  }

  return {
    async inline(html) {
      const named = [...html.matchAll(sheet)].map(([, target = ""]) => target);
      const texts = await Promise.all(named.map(read));
      if (named.length === 0 || texts.includes(null)) return html;
      const styles = [`<style>${texts.join("\n")}</style>`];
      return html.replace(sheet, () => styles.pop() ?? "");
    },
  };
}

/** Every browser that reads these styles reads fonts as WOFF2; what else they name only makes each page heavier. */
function withoutOldFonts(text: string): string {
  return text.replace(/,\s*url\([^()]*\.woff["']?\)\s*format\(["']?woff["']?\)/g, "");
}

/** What a style names beside its own file is looked for beside the page, once it stands there. */
function withWholeAddresses(text: string, target: string): string {
  return text.replace(address, (_, quote: string, relative: string) => {
    const { pathname } = new URL(relative, `http://styles${target}`);
    return `url(${quote}${pathname}${quote})`;
  });
}
